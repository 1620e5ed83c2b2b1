// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { cleanPaste, cleanPastedText } from './paste';

const html = (source: string): string => cleanPaste(source).html;

describe('Word', () => {
  const item = (level: number, marker: string, text: string, list = 'l0') =>
    `<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

  it('keeps structure and drops looks', () =>
    expect(
      html(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style><xml><o:x>1</o:x></xml></head><body lang=VI>
        <!--StartFragment--><h1 style='color:navy'>THÔNG BÁO</h1>
        <p class=MsoNormal style='text-align:justify'><b><span style='font-size:14.0pt'>Kính gửi:</span></b><span style='mso-spacerun:yes'>&nbsp; </span>các <i>thôn</i>&nbsp;và <a href="https://haiduong.gov.vn" style="color:red">cổng</a><o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`),
    ).toBe(
      '<h2>THÔNG BÁO</h2><p><strong>Kính gửi:</strong> các <em>thôn</em> và <a href="https://haiduong.gov.vn">cổng</a></p>',
    ));

  it('makes real lists of pretended ones', () =>
    expect(
      html(
        [
          item(1, '·', 'Một'),
          item(2, 'o', 'Một a'),
          item(1, '·', 'Hai'),
          item(1, '1.', 'Thứ nhất', 'l1'),
          item(1, '2.', 'Thứ hai', 'l1'),
          '<p>Hết</p>',
        ].join('\n'),
      ),
    ).toBe(
      '<ul><li>Một<ul><li>Một a</li></ul></li><li>Hai</li></ul><ol><li>Thứ nhất</li><li>Thứ hai</li></ol><p>Hết</p>',
    ));

  it('gives tables a heading row', () =>
    expect(
      html(
        '<table border=1><tr><td width=90><p class=MsoNormal>Thôn</p></td><td>Ngày</td></tr><tr><td>Đông</td><td colspan=1>2/9</td></tr></table>',
      ),
    ).toBe(
      '<table><thead><tr><th scope="col"><p>Thôn</p></th><th scope="col"><p>Ngày</p></th></tr></thead><tbody><tr><td><p>Đông</p></td><td><p>2/9</p></td></tr></tbody></table>',
    ));

  it('takes tables that lay out the page apart', () =>
    expect(
      html(
        '<table><tr><td>UBND XÃ AN BÌNH</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>',
      ),
    ).toBe('<p>UBND XÃ AN BÌNH</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>'));

  it('reads legacy fonts by their names', () => {
    const result = cleanPaste(
      `<p><span style='font-family:".VnTimeH"'>th«ng b¸o</span> <span style='font-family:.VnTime'>x· héi</span> <span style='font-family:"Times New Roman"'>có điện</span></p>`,
    );
    expect(result.html).toBe('<p>THÔNG BÁO xã hội có điện</p>');
    expect(result.legacy).toBe('tcvn3');
  });

  it('reads legacy text by itself', () =>
    expect(cleanPaste('<p>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam</p>')).toMatchObject({
      html: '<p>Cộng hòa xã hội chủ nghĩa Việt Nam</p>',
      legacy: 'vni',
    }));
});

describe('Google Docs', () => {
  it('knows its wrapper from real bold', () =>
    expect(
      html(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;font-style:normal">Đậm</span><span style="font-weight:400;font-style:italic"> nghiêng</span></p><br><h3 dir="ltr"><span>Mục</span></h3><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Một</span></p></li><ul><li><p>Một a</p></li></ul><li><p>Hai</p></li></ul><p><a href="https://www.google.com/url?q=https://namsach.example/&amp;sa=D"><span>cổng</span></a></p></b>',
      ),
    ).toBe(
      '<p><strong>Đậm</strong><em> nghiêng</em></p><h2>Mục</h2><ul><li>Một<ul><li>Một a</li></ul></li><li>Hai</li></ul><p><a href="https://namsach.example/">cổng</a></p>',
    ));
});

describe('Zalo', () => {
  it('splits lines and finds lists', () =>
    expect(
      html(
        '<div><span>📣 Thông báo lịch tiêm<br><br>Bà con mang theo:<br>- Căn cước<br>- Sổ tiêm<br>+ Bản gốc<br>Xin cảm ơn</span></div>',
      ),
    ).toBe(
      '<p>📣 Thông báo lịch tiêm</p><p>Bà con mang theo:</p><ul><li>Căn cước</li><li>Sổ tiêm<ul><li>Bản gốc</li></ul></li></ul><p>Xin cảm ơn</p>',
    ));

  it('reads plain text', () =>
    expect(cleanPastedText('Thông báo\r\n\r\n- Một\n- Hai\n<b>x</b>')).toEqual({
      html: '<p>Thông báo</p><ul><li>Một</li><li>Hai</li></ul><p>&lt;b&gt;x&lt;/b&gt;</p>',
      legacy: null,
      pictures: 0,
    }));

  it('leaves a single dash alone', () =>
    expect(html('<p>- Nguyễn Văn A</p><p>Hết</p>')).toBe('<p>- Nguyễn Văn A</p><p>Hết</p>'));
});

describe('the web', () => {
  it('brings nothing that runs', () =>
    expect(html('<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a><iframe>khung</iframe><span style="display:none">ẩn</span></p><svg><script>1</script></svg>')).toBe('<p>ab</p>'));

  it('counts pictures', () => expect(cleanPaste('<p>a</p><figure><img src="file:///C:/a.jpg"><figcaption>Ảnh</figcaption></figure>')).toMatchObject({ pictures: 1, html: '<p>a</p><p>Ảnh</p>' }));

  it('keeps levels of headings apart', () => expect(html('<h2>a</h2><h4>b</h4><h2>c</h2>')).toBe('<h2>a</h2><h3>b</h3><h2>c</h2>'));

  it('keeps quotes', () => expect(html('<blockquote><p>một</p><p>hai</p></blockquote>')).toBe('<blockquote>một<br>hai</blockquote>'));

  it('takes words that stand loose', () => expect(html('một <b>hai</b><p>ba</p>bốn')).toBe('<p>một <strong>hai</strong></p><p>ba</p><p>bốn</p>'));

  it('is clean the second time', () => {
    const once = html('<h1>A</h1><div>b<ul><li>c<ol><li>d</li></ol></li></ul></div><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td><p>4</p><p>5</p></td></tr></table>');
    expect(html(once)).toBe(once);
  });

  it('bears any depth', () => expect(html('<div>'.repeat(3000) + 'x')).toBeTypeOf('string'));
}); // prettier-ignore
