import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countableAddress } from './address';
import { countableQuery } from './query';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 13 });
const apart = fc.array(fc.constantFrom('', ' ', '.', '-', ' - ', '\u200b', '(', ' '), { minLength: 13, maxLength: 13 }); // prettier-ignore
/** A telephone number or the number of an identity paper, however it is written. */
const number = fc.tuple(digits, apart).map(([all, between]) => [...all].map((one, at) => `${one}${between[at]}`).join('').trim()); // prettier-ignore
const wide = (text: string) => text.replace(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))); // prettier-ignore
const words = fc.string({ unit: fc.constantFrom(...'abcđêươ á'), maxLength: 20 });

describe('words of a search', () => {
  it.each([
    ['Lịch  cắt ĐIỆN', 'lich cat dien'],
    ['số 12/2024/NQ-HĐND', 'so 12/2024/nq-hdnd'],
    ['ngày 12/08/2024', 'ngay 12/08/2024'],
    ['lệ phí 50.000 đồng?', 'le phi 50.000 dong?'],
  ])('%s are counted as %s', (typed, kept) => expect(countableQuery(typed)).toBe(kept));

  it.each([
    '', ' ', 'a', '2024', '?!', 'gọi 0912345678', 'Nguyễn Văn A 3852345', 'CCCD 030 095 001 234', '09/123/45678 Lan', 'Lan B1234567',
    'lan@example.vn', 'lan . nguyen gmail', '3f2504e0-4f89-41d3-9a0c-030', 'một hai ba bốn năm sáu bảy tám chín', `a${'b'.repeat(60)}`, 'a '.repeat(5000),
    '<script>', 'a\u0661\u0662b', 'a\ud800', '$where', 'a=b', 'http_x',
  ])('%j are not', (typed) => expect(countableQuery(typed)).toBeNull()); // prettier-ignore

  it('never hold a number or an address of mail of somebody', () => {
    fc.assert(
      fc.property(words, number, words, fc.boolean(), (before, some, after, inWide) => {
        expect(countableQuery(`${before} ${inWide ? wide(some) : some} ${after}`)).toBeNull();
        expect(countableQuery(`${before}${some}${after}`)).toBeNull();
      }),
    );
    fc.assert(fc.property(fc.emailAddress(), words, (mail, text) => { expect(countableQuery(`${text} ${mail}`)).toBeNull(); })); // prettier-ignore
  });

  it('are one bounded line, and the same when they are counted again', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), words), (typed) => {
        const kept = countableQuery(typed);
        if (kept === null) return;
        expect([...kept].length).toBeLessThanOrEqual(60);
        expect(kept.split(' ').length).toBeLessThanOrEqual(8);
        expect(kept).not.toMatch(/[\p{C}@<>]|\d{7}/u);
        expect(countableQuery(kept)).toBe(kept);
      }),
    ));
});

describe('wrong addresses', () => {
  it.each([
    ['/Article/123/Ti%C3%AAu%20%C4%91%E1%BB%81.html/', '', '/article/123/tiêu đề.html'],
    ['/Trang/ChiTiet.aspx', '?nid=45&utm_source=zalo&fbclid=Abc', '/trang/chitiet.aspx?nid=45'],
    ['/index.php', '?language=vi&nv=news&op=Tin-moi', '/index.php?nv=news&op=tin-moi'],
    ['/tin-tuc/2025/08/12/hop-dan', '?ten=Lan', '/tin-tuc/2025/08/12/hop-dan'],
    ['/van-ban/Quyet-dinh-12.pdf', '', '/van-ban/quyet-dinh-12.pdf'],
    ['/trang/gioi-thieu-cu', '', '/trang/gioi-thieu-cu'],
  ])('%s%s is counted as %s', (path, search, kept) => expect(countableAddress(path, search)).toBe(kept)); // prettier-ignore

  it.each([
    '/wp-login.php', '/wp-admin/setup', '/blog/wp-includes/a.html', '/xmlrpc.php', '/index.php', '/.env', '/.git/config', '/a/.well-known/x', '/phpmyadmin/index.html',
    '/cgi-bin/luci', '/a.js', '/apple-touch-icon.png', '/ads.txt', '/backup.zip', '/vendor/phpunit', '/a//b', '/a%00b', '/a%0ab', '/a%2525b', '/a<b>', '/a;jsessionid=1',
    '/xem-truoc/bi-mat', '/don-vi/0123456789abcdef', '/u/x', '/internal/x', '/khong-thay', '/', '/tin/ba-x-mac-benh-a1b2c3d4', '/tin/a1b2c3d4', `/${'a'.repeat(200)}`,
    '/lien-he/0912345678', '/lan@example.vn', '/a/0912-345-678.html', '/tra-cuu/gmail', '/dat-lai/9f86d081884c7d659a2feaa0c55ad015', '/x/3f2504e0-4f89-41d3-9a0c-0305e82c3301.html', 'a',
  ])('%s is not', (path) => expect(countableAddress(path, '')).toBeNull()); // prettier-ignore

  it('never hold a number or an address of mail of somebody, in the path or in the query', () => {
    const named = fc.constantFrom('id', 'nid', 'p', 'ten', 'sdt', 'email');
    fc.assert(
      fc.property(words, number, named, fc.emailAddress(), (text, some, name, mail) => {
        expect(countableAddress(`/a/${encodeURIComponent(`${text}${some}`)}.html`, '')).toBeNull();
        expect(countableAddress(`/a/${mail}`, '')).toBeNull();
        for (const value of [some, mail, `${text}${some}`])
          expect(countableAddress('/a.aspx', `?${new URLSearchParams({ [name]: value })}`) ?? '/a.aspx').toBe('/a.aspx'); // prettier-ignore
      }),
    );
  });

  it('are bounded paths of plain signs', () =>
    fc.assert(
      fc.property(fc.oneof(fc.webPath({ size: '-1' }), fc.string({ unit: 'grapheme' })), fc.webQueryParameters({ size: '-1' }), (path, query) => {
        const kept = countableAddress(path, `?${query}`);
        if (kept === null) return;
        expect(kept).toMatch(/^\//);
        expect([...kept].length).toBeLessThanOrEqual(200);
        expect(kept).not.toMatch(/[\p{C}@%<>;]/u);
      }),
    )); // prettier-ignore
});
