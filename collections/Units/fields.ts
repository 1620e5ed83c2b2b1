import type { Field } from 'payload';

import { LEVELS } from '@/tenants/levels';

import { both, type Bilingual } from '../shared/labels';

const LEVEL_LABELS: Record<(typeof LEVELS)[number], Bilingual> = {
  country: both('Trung ương', 'Country'),
  province: both('Cấp tỉnh', 'Province'),
  district: both('Cấp huyện', 'District'),
  commune: both('Cấp xã', 'Commune'),
};

/** Structure: written by the importer and the reorganisation services only. */
const fixed = { access: { create: () => false, update: () => false } };

const text = (
  name: string,
  label: Bilingual,
  description: Bilingual,
  rest: Partial<Field> = {},
): Field => ({ name, type: 'text', label, admin: { description }, ...rest }) as Field;

const day = (name: string, label: Bilingual, description: Bilingual): Field =>
  text(name, label, description, fixed as Partial<Field>);

const relations = (name: string, label: Bilingual, description: Bilingual): Field => ({
  name, type: 'relationship', relationTo: 'units', hasMany: true, label, ...fixed,
  admin: { description, readOnly: true, allowCreate: false, allowEdit: false },
}); // prettier-ignore

const names: Field = {
  name: 'names',
  type: 'array',
  label: both('Tên cũ', 'Former names'),
  admin: { description: both('Người dân vẫn tìm theo tên cũ.', 'People still search for former names.'), initCollapsed: true },
  ...fixed,
  fields: [
    text('name', both('Tên đầy đủ', 'Full name'), both('Ví dụ: Xã An Bình', 'For example: Xã An Bình')),
    text('shortName', both('Tên ngắn', 'Short name'), both('Ví dụ: An Bình', 'For example: An Bình')),
    text('nameEn', both('Tên tiếng Anh', 'English name'), both('Như trong văn bản tiếng Anh.', 'As written in English.')),
    day('from', both('Từ ngày', 'From'), both('Ngày bắt đầu dùng tên này (năm-tháng-ngày).', 'First day in force (YYYY-MM-DD).')),
    day('to', both('Đến ngày', 'Until'), both('Ngày cuối cùng dùng tên này.', 'Last day in force.')),
  ],
}; // prettier-ignore

const scope: Field = {
  name: 'scope',
  type: 'group',
  label: both('Phạm vi', 'Scope'),
  admin: { hidden: true },
  ...fixed,
  fields: ['l1', 'l2', 'l3', 'l4'].map((name): Field => ({ name, type: 'text', index: true })),
};

export const unitFields: Field[] = [
  text('name', both('Tên đầy đủ', 'Full name'), both('Gồm cả loại đơn vị, ví dụ: Xã An Bình.', 'With its type, for example: Xã An Bình.'), { required: true, index: true } as Partial<Field>),
  text('shortName', both('Tên ngắn', 'Short name'), both('Không có loại đơn vị, ví dụ: An Bình.', 'Without its type, for example: An Bình.'), { required: true } as Partial<Field>),
  text('nameEn', both('Tên tiếng Anh', 'English name'), both('Ví dụ: An Binh Commune.', 'For example: An Binh Commune.')),
  text('shortNameEn', both('Tên ngắn tiếng Anh', 'Short English name'), both('Ví dụ: An Binh.', 'For example: An Binh.')),
  text('code', both('Mã đơn vị', 'Unit code'), both('Mã của Tổng cục Thống kê. Mã có thể được dùng lại sau sắp xếp.', 'Code of the statistics office. Codes may be reused after a reform.'), { required: true, index: true, ...fixed } as Partial<Field>),
  { name: 'level', type: 'select', label: both('Cấp', 'Level'), required: true, index: true, ...fixed, options: LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })), admin: { description: both('Cấp hành chính.', 'Level of government.') } },
  text('type', both('Loại đơn vị', 'Type'), both('Tỉnh, thành phố, huyện, thị xã, phường, xã, thị trấn.', 'Province, city, district, town, ward, commune, township.'), { required: true, ...fixed } as Partial<Field>),
  { name: 'parent', type: 'relationship', relationTo: 'units', index: true, label: both('Trực thuộc', 'Parent'), ...fixed, admin: { components: { Cell: '@/app/(payload)/_components/unit/UnitCell#UnitCell' }, readOnly: true, allowCreate: false, allowEdit: false, description: both('Chỉ đổi qua việc sắp xếp đơn vị.', 'Changes only through a reorganisation.') } },
  day('validFrom', both('Có hiệu lực từ', 'In force from'), both('Năm-tháng-ngày.', 'YYYY-MM-DD.')),
  day('validTo', both('Kết thúc sau ngày', 'Last day in force'), both('Để trống khi đơn vị còn hoạt động.', 'Empty while the unit exists.')),
  text('slug', both('Phần địa chỉ', 'Address part'), both('Dùng trong địa chỉ dạng đường dẫn.', 'Used in addresses by path.'), { required: true, ...fixed } as Partial<Field>),
  text('hostLabel', both('Nhãn tên miền', 'Host label'), both('Ví dụ: anbinh trong anbinh.namsach.', 'For example: anbinh in anbinh.namsach.'), { ...fixed } as Partial<Field>),
  text('path', both('Đường dẫn', 'Path'), both('Ví dụ: nam-sach/an-binh.', 'For example: nam-sach/an-binh.'), { index: true, ...fixed } as Partial<Field>),
  text('domain', both('Tên miền riêng', 'Own domain'), both('Chỉ dành cho đơn vị cao nhất khi cài cho nhiều tỉnh.', 'Only for a top unit in an installation for several provinces.'), { ...fixed } as Partial<Field>),
  names,
  relations('predecessors', both('Đơn vị trước', 'Predecessors'), both('Đơn vị này thành lập từ các đơn vị nào.', 'The units this one was formed from.')),
  relations('successors', both('Đơn vị kế tiếp', 'Successors'), both('Đơn vị này đã nhập vào đơn vị nào.', 'The units this one went into.')),
  { name: 'boundary', type: 'json', label: both('Ranh giới', 'Boundary'), ...fixed, admin: { hidden: true } },
  { name: 'searchText', type: 'text', index: true, label: both('Chữ để tìm', 'Search text'), ...fixed, admin: { hidden: true } },
  scope,
]; // prettier-ignore
