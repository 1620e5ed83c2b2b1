import { personFor } from './people';
import type { DemoUnit } from './types';
import { wordsOf } from './unit-words';

/** Contact data of a site; every person, number and address is invented. */
export type DemoContact = {
  address: string;
  phone: string;
  email: string;
  hours: string;
  responsible: { name: string; post: string };
  spokesperson: { name: string; post: string; phone: string; email: string };
  phones: Array<{ label: string; note: string; number: string }>;
};

const HOURS =
  'Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ; riêng bộ phận một cửa nhận hồ sơ đến 16 giờ 30';
const ROUND_THE_CLOCK = 'Trực cả ngày đêm';

/** What the drawn mocks already show of these three units. */
const KNOWN: Record<string, { line: number; address: string; responsible: string; post: string }> =
  {
    '30': {
      line: 0,
      address: 'Số 45 đường Minh Họa, thành phố Hải Dương',
      responsible: 'Ông Nguyễn Văn Mẫu',
      post: 'Trưởng Ban Biên tập',
    },
    '291': {
      line: 200,
      address: 'Khu hành chính huyện, thị trấn Nam Sách',
      responsible: 'Bà Trần Thị Ví Dụ',
      post: 'Phó Chủ tịch UBND huyện',
    },
    '10630': {
      line: 110,
      address: 'Thôn Trung tâm, xã An Bình, huyện Nam Sách',
      responsible: 'Ông Lê Minh Họa',
      post: 'Chủ tịch UBND xã',
    },
  };

const label = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const withoutKind = (name: string): string => name.replace(/^(Tỉnh|Thành phố|Thị xã|Huyện) /, '');

function mailHost(unit: DemoUnit): string {
  if (unit.level === 'province') return `${label(unit.shortName)}.example`;
  if (unit.level === 'district')
    return `${unit.type === 'city' ? 'tp' : ''}${label(unit.shortName)}.example`;
  return `${label(unit.shortName)}.${label(withoutKind(unit.districtName ?? unit.parentName))}.example`;
}

/** The invented contact of a unit, 0220 3 000 xxx throughout; pure. */
export function contactOf(unit: DemoUnit): DemoContact {
  const words = wordsOf(unit);
  const known = KNOWN[unit.code];
  const line = known?.line ?? 220 + ((unit.index * 6) % 768);
  const number = (offset: number): string => `0220 3 000 ${String(line + offset).padStart(3, '0')}`;
  const host = mailHost(unit);
  const commune = unit.level === 'commune';
  const spokesperson = commune
    ? { name: personFor(`${unit.code}/phat-ngon`), post: `Phó Chủ tịch UBND ${words.kind}` }
    : {
        name: personFor(`${unit.code}/phat-ngon`),
        post:
          unit.level === 'province'
            ? 'Chánh Văn phòng UBND tỉnh'
            : `Chánh Văn phòng HĐND và UBND ${words.kind}`,
      };
  const phones = commune
    ? [
        {
          label: `Văn phòng UBND ${words.kind}`,
          note: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ',
          number: number(0),
        },
        {
          label: 'Bộ phận một cửa',
          note: `${personFor(`${unit.code}/mot-cua`)}, công chức tư pháp – hộ tịch`,
          number: number(1),
        },
        { label: `Công an ${words.kind}`, note: ROUND_THE_CLOCK, number: number(2) },
        { label: `Trạm y tế ${words.kind}`, note: ROUND_THE_CLOCK, number: number(3) },
        {
          label: `Ban chỉ huy phòng thủ dân sự ${words.kind}`,
          note: 'Trực khi có mưa bão',
          number: number(4),
        },
      ]
    : [
        {
          label:
            unit.level === 'province'
              ? 'Văn phòng UBND tỉnh'
              : `Văn phòng HĐND và UBND ${words.kind}`,
          note: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ',
          number: number(0),
        },
        {
          label:
            unit.level === 'province' ? 'Trung tâm Phục vụ hành chính công' : 'Bộ phận một cửa',
          note: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 16 giờ 30',
          number: number(1),
        },
        { label: 'Tiếp công dân', note: 'Thứ Năm hằng tuần', number: number(2) },
        { label: 'Phòng, chống thiên tai', note: ROUND_THE_CLOCK, number: number(3) },
        { label: 'Đường dây nóng y tế', note: ROUND_THE_CLOCK, number: number(4) },
      ];
  return {
    address: known?.address ?? addressOf(unit, words.full, words.parent),
    phone: number(0),
    email: unit.level === 'province' ? `banbientap@${host}` : `ubnd@${host}`,
    hours: HOURS,
    responsible: {
      name: known?.responsible ?? personFor(`${unit.code}/chiu-trach-nhiem`),
      post: known?.post ?? `${commune ? 'Chủ tịch' : 'Phó Chủ tịch'} UBND ${words.kind}`,
    },
    spokesperson: { ...spokesperson, phone: number(5), email: `phatngon@${host}` },
    phones,
  };
}

function addressOf(unit: DemoUnit, full: string, parent: string): string {
  if (unit.level === 'district') return `Khu hành chính ${full}, tỉnh Hải Dương`;
  return unit.type === 'commune'
    ? `Thôn 1, ${full}, ${parent}`
    : `Khu dân cư số 1, ${full}, ${parent}`;
}
