import type { Condition, Field } from 'payload';

import { HOME_KINDS, MOST_BLOCKS, MOST_ITEMS, type HomeKind } from '@/tenants/home/blocks';

import { both, type Bilingual } from '../labels';
import { BLOCK_NAMES } from './block-names';

const only =
  (...kinds: HomeKind[]): Condition =>
  (_, row) =>
    kinds.includes(row?.kind as HomeKind);

const COUNTED: HomeKind[] = ['news', 'notices', 'section', 'disclosures', 'events', 'fromAbove', 'fromBelow', 'media']; // prettier-ignore

const text = (name: string, label: Bilingual, description: Bilingual, condition: Condition): Field => ({
  name, type: 'text', maxLength: 120, label, admin: { description, condition },
}); // prettier-ignore

const written = only('links', 'text');

const links: Field = {
  name: 'links', type: 'array', maxRows: 12, label: both('Liên kết', 'Links'),
  labels: { singular: both('Liên kết', 'Link'), plural: both('Liên kết', 'Links') },
  admin: { condition: only('links'), description: both('Nhiều nhất mười hai liên kết, mỗi liên kết một dòng.', 'At most twelve links, one line each.') },
  fields: [
    { name: 'label', type: 'text', maxLength: 120, label: both('Tên liên kết', 'Name'), admin: { description: both('Ví dụ: Cổng Dịch vụ công quốc gia.', 'In Vietnamese.') } },
    { name: 'labelEn', type: 'text', maxLength: 120, label: both('Tên tiếng Anh', 'Name in English'), admin: { description: both('Để trống thì dùng tên tiếng Việt.', 'Empty: the Vietnamese name.') } },
    { name: 'href', type: 'text', maxLength: 500, label: both('Địa chỉ', 'Address'), admin: { description: both('Bắt đầu bằng https:// hoặc, cho trang của đơn vị, bằng /.', 'Begins with https://, or with / for a page of this site.') } },
  ],
}; // prettier-ignore

const words: Field[] = [
  text('title', both('Tiêu đề', 'Title'), both('Hiện phía trên khối.', 'Stands above the block, in Vietnamese.'), written),
  text('titleEn', both('Tiêu đề tiếng Anh', 'Title in English'), both('Để trống thì dùng tiêu đề tiếng Việt.', 'Empty: the Vietnamese title.'), written),
  { name: 'text', type: 'textarea', maxLength: 1200, label: both('Nội dung', 'Text'), admin: { condition: only('text'), description: both('Vài câu, mỗi dòng một đoạn, không định dạng.', 'A few sentences in Vietnamese; each line is a paragraph, nothing is formatted.') } },
  { name: 'textEn', type: 'textarea', maxLength: 1200, label: both('Nội dung tiếng Anh', 'Text in English'), admin: { condition: only('text'), description: both('Để trống thì dùng nội dung tiếng Việt.', 'Empty: the Vietnamese text.') } },
  links,
]; // prettier-ignore

const kind: Field = {
  name: 'kind', type: 'select', required: true, label: both('Khối', 'Block'),
  options: HOME_KINDS.map((value) => ({ value, label: BLOCK_NAMES[value] })),
  admin: { description: both('Khối nào không có nội dung thì tự ẩn cùng tiêu đề.', 'A block without content disappears with its title.') },
}; // prettier-ignore

const hidden: Field = {
  name: 'hidden', type: 'checkbox', defaultValue: false, label: both('Ẩn khối này', 'Hide this block'),
  admin: { description: both('Khối ẩn vẫn giữ chỗ ở đây để hiện lại khi cần.', 'A hidden block stays here so that it can be shown again.') },
}; // prettier-ignore

const section: Field = {
  name: 'section', type: 'relationship', relationTo: 'sections', label: both('Chuyên mục', 'Section'),
  admin: { condition: only('section'), allowCreate: false, allowEdit: false, description: both('Để trống thì lấy chuyên mục kế tiếp đang có bài.', 'Empty: the next section that has something.') },
}; // prettier-ignore

const count: Field = {
  name: 'count', type: 'number', min: 1, max: MOST_ITEMS, label: both('Số mục hiện', 'How many'),
  admin: { condition: only(...COUNTED), step: 1, description: both('Để trống thì theo mẫu chung. Tin từ cấp trên hiện nhiều nhất năm mục.', 'Empty: as usual. News from above shows at most five items.') },
}; // prettier-ignore

const articles: Field = {
  name: 'articles', type: 'relationship', relationTo: 'articles', hasMany: true, maxRows: 6, label: both('Bài chọn đứng đầu', 'Articles that stand first'),
  admin: { condition: only('media'), allowCreate: false, allowEdit: false, description: both('Nhiều nhất sáu bài. Còn chỗ thì thêm bài mới nhất có bộ ảnh hoặc video.', 'At most six. What room is left goes to the latest articles with a gallery or a video.') },
}; // prettier-ignore

const locked: Field = {
  name: 'locked', type: 'checkbox', defaultValue: false, label: both('Khóa khối này', 'Lock this block'),
  admin: { description: both('Mọi trang cùng cấp đều có khối này, không xuống dưới vị trí ở đây; đơn vị được đưa lên cao hơn.', 'Every site of the level has it, nowhere below its place here; units may move it further up.') },
}; // prettier-ignore

type Options = { description: Bilingual; standard: boolean };

/**
 * The blocks of a home page, in the order of the page.
 * @param standard of a level: blocks can be locked there, and no articles are chosen
 */
export const homeBlocksField = ({ description, standard }: Options): Field => ({
  name: 'homeBlocks', type: 'array', maxRows: MOST_BLOCKS, label: both('Các khối của trang chủ', 'Blocks of the home page'),
  labels: { singular: both('Khối', 'Block'), plural: both('Khối', 'Blocks') },
  admin: { description, initCollapsed: true, components: { RowLabel: '@/app/(payload)/_components/home-blocks/BlockLabel#BlockLabel' } },
  fields: [kind, ...(standard ? [locked] : []), hidden, section, count, ...words, ...(standard ? [] : [articles])],
}); // prettier-ignore
