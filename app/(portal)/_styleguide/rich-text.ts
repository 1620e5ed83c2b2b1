import type { RichTextBody } from '../_components/RichText/types';
import { picture } from './data';

type Node = { type: string; children?: Node[]; [more: string]: unknown };

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format });
const element = (type: string, children: Node[], extra: object = {}): Node => ({
  type,
  children,
  ...extra,
});
const paragraph = (...children: Node[]): Node => element('paragraph', children);
const list = (listType: string, ...items: string[]): Node =>
  element(
    'list',
    items.map((item) => element('listitem', [text(item)])),
    { listType },
  );
const row = (...cells: string[]): Node =>
  element(
    'tablerow',
    cells.map((words) => element('tablecell', [paragraph(text(words))])),
  );

/** A text with every kind of node that needs no file. */
export const TEXT = {
  root: element('root', [
    element('heading', [text('Thời gian và địa điểm')], { tag: 'h2' }),
    paragraph(text('Họp lúc '), text('8 giờ ngày 1/9', 1), text(' tại nhà văn hóa xã; xem '), element('link', [text('nội dung cuộc họp')], { fields: { linkType: 'custom', url: 'https://example.org' } }), text('.')),
    list('bullet', 'Mang theo giấy tờ tùy thân.', 'Đến trước giờ họp 15 phút.'),
    list('number', 'Ban tổ chức báo cáo.', 'Người dân góp ý.'),
    element('heading', [text('Mức đóng góp')], { tag: 'h3' }),
    element('table', [row('Thôn', 'Mức, nghìn đồng'), row('Trung Tâm', '120'), row('Đông Thôn', '1.250')]),
    element('quote', [text('Ý kiến của dân được ghi vào biên bản.')]),
  ]),
}; // prettier-ignore

/** A video of one's own; its files are addresses only, for nothing is loaded before somebody asks. */
export const WITH_VIDEO: RichTextBody = {
  state: {
    root: element('root', [
      { type: 'block', fields: { blockType: 'video', source: 'own', video: 'video', poster: 'poster', captionsVi: 'captions', title: 'Họp thôn bàn việc làm đường', transcript: 'Trưởng thôn mời bà con góp ý.\nBà con giơ tay tán thành.' } },
    ]),
  },
  media: {
    video: { kind: 'video', href: '#video', type: 'MP4', mime: 'video/mp4', bytes: 12_582_912, since: '2024-08-27T01:00:00.000Z', width: 1280, height: 720 },
    poster: { kind: 'picture', image: picture, full: picture.src },
    captions: { kind: 'file', href: '#phu-de', type: 'WebVTT', bytes: 900 },
  },
  links: {},
}; // prettier-ignore
