import type { Fault, FaultKey, FaultPlace } from './fault';

export type Language = 'vi' | 'en';

const VI: Record<FaultKey, string> = {
  'file.too-large': 'tệp lớn hơn {max} MB.',
  'file.not-json': 'tệp không phải là JSON đọc được.',
  'file.not-a-list': 'tệp không có danh sách “{list}”.',
  'file.too-many-units': 'tệp có {count} đơn vị, nhiều hơn {max}.',
  'file.no-day': 'thiếu ngày hiệu lực của danh sách (meta.validFrom hoặc meta.asOf, năm-tháng-ngày).',
  'file.no-root': 'không có đơn vị cao nhất (parentCode là null).',
  'file.many-roots': 'có {count} đơn vị cao nhất, mã {codes}; chỉ được một.',
  'file.partial-close': 'tệp chỉ có một phần của cây đơn vị nên không thể kết thúc các đơn vị vắng mặt.',
  'row.not-an-object': 'không phải là một đơn vị.',
  'code.missing': 'thiếu mã đơn vị.',
  'code.invalid': 'mã “{value}” không hợp lệ (chữ số hoặc chữ in hoa, ghi dạng văn bản).',
  'code.duplicate': 'mã {value} trùng với dòng {other} trong cùng thời gian.',
  'name.missing': 'thiếu tên đơn vị.',
  'name.invalid': 'tên “{value}” không có chữ hoặc số nào.',
  'name.duplicate': 'tên “{value}” trùng với dòng {other}, cùng cấp trên.',
  'text.not-text': 'mục {field} phải là văn bản.',
  'text.not-nfc': 'mục {field} chưa chuẩn hóa Unicode NFC.',
  'text.untidy': 'mục {field} thừa khoảng trắng hoặc có ký tự không nhìn thấy.',
  'level.unknown': 'không có cấp “{value}”.',
  'type.unknown': 'không có loại “{value}” ở cấp “{level}”.',
  'parent.missing': 'không có đơn vị cấp trên mã {value}.',
  'parent.level': 'đơn vị cấp trên mã {value} ({parentLevel}) không cao hơn {level}.',
  'parent.cycle': 'quan hệ cấp trên đi vòng: {codes}.',
  'parent.closed': 'đơn vị cấp trên mã {value} đã kết thúc mà đơn vị này còn hoạt động.',
  'slug.invalid': 'phần địa chỉ “{value}” chỉ được gồm a–z, 0–9 và dấu nối.',
  'slug.duplicate': 'phần địa chỉ “{value}” trùng với dòng {other}, cùng cấp trên.',
  'label.invalid': 'nhãn tên miền “{value}” chỉ được gồm a–z và 0–9, nhiều nhất 63 ký tự.',
  'label.duplicate': 'nhãn tên miền “{value}” trùng với dòng {other}, cùng cấp trên.',
  'label.reserved': '“{value}” dành riêng cho hệ thống, không dùng trong địa chỉ.',
  'date.invalid': 'mục {field}: “{value}” không phải là ngày (năm-tháng-ngày).',
  'date.order': 'ngày kết thúc {to} trước ngày hiệu lực {from}.',
  'predecessor.unknown': 'không có đơn vị trước mã {value}.',
  'successor.unknown': 'không có đơn vị kế tiếp mã {value}.',
  'boundary.unknown-unit': 'ranh giới của mã không có trong tệp.',
  'boundary.duplicate': 'ranh giới trùng với dòng {other}.',
  'boundary.not-a-polygon': 'ranh giới không phải là đa giác (Polygon, MultiPolygon) hợp lệ.',
  'boundary.open-ring': 'ranh giới có vòng không khép kín.',
  'boundary.outside': 'ranh giới có điểm {value} ngoài lãnh thổ Việt Nam (kinh độ trước, vĩ độ sau, WGS84).',
  'plan.code-in-force': 'mã {value} đang là của “{other}” từ {from}; hãy kết thúc đơn vị đó trước, hoặc nạp với --close-missing.',
  'plan.name-taken': 'tên “{value}” đang là của đơn vị mã {other} cùng cấp trên; hãy kết thúc đơn vị đó trước, hoặc nạp với --close-missing.',
  'plan.older-than-registry': 'danh sách ngày {day} cũ hơn tên hiện nay “{other}” (từ {from}).',
  'plan.no-move': 'đơn vị chuyển từ mã {from} sang mã {to}; bản này chưa chuyển đơn vị khi nạp.',
}; // prettier-ignore

const EN: Record<FaultKey, string> = {
  'file.too-large': 'the file is larger than {max} MB.',
  'file.not-json': 'the file is not readable JSON.',
  'file.not-a-list': 'the file has no list "{list}".',
  'file.too-many-units': 'the file has {count} units, more than {max}.',
  'file.no-day': 'the day from which the list holds is missing (meta.validFrom or meta.asOf, YYYY-MM-DD).',
  'file.no-root': 'there is no top unit (parentCode null).',
  'file.many-roots': 'there are {count} top units, codes {codes}; only one is allowed.',
  'file.partial-close': 'the file holds a part of the tree only, so missing units cannot be closed.',
  'row.not-an-object': 'not a unit.',
  'code.missing': 'the code is missing.',
  'code.invalid': 'the code "{value}" is not valid (digits or capitals, written as text).',
  'code.duplicate': 'the code {value} is that of row {other} in the same period.',
  'name.missing': 'the name is missing.',
  'name.invalid': 'the name "{value}" has no letter or digit.',
  'name.duplicate': 'the name "{value}" is that of row {other} under the same parent.',
  'text.not-text': 'the field {field} must be text.',
  'text.not-nfc': 'the field {field} is not in Unicode NFC.',
  'text.untidy': 'the field {field} has surplus spaces or invisible characters.',
  'level.unknown': 'there is no level "{value}".',
  'type.unknown': 'there is no type "{value}" at level "{level}".',
  'parent.missing': 'there is no parent with code {value}.',
  'parent.level': 'the parent with code {value} ({parentLevel}) is not above {level}.',
  'parent.cycle': 'the parents form a loop: {codes}.',
  'parent.closed': 'the parent with code {value} is closed while this unit is open.',
  'slug.invalid': 'the address part "{value}" may hold a-z, 0-9 and hyphens only.',
  'slug.duplicate': 'the address part "{value}" is that of row {other} under the same parent.',
  'label.invalid': 'the host label "{value}" may hold a-z and 0-9 only, at most 63 characters.',
  'label.duplicate': 'the host label "{value}" is that of row {other} under the same parent.',
  'label.reserved': '"{value}" is reserved for the system and is not used in addresses.',
  'date.invalid': 'the field {field}: "{value}" is not a day (YYYY-MM-DD).',
  'date.order': 'the last day {to} is before the first day {from}.',
  'predecessor.unknown': 'there is no predecessor with code {value}.',
  'successor.unknown': 'there is no successor with code {value}.',
  'boundary.unknown-unit': 'a boundary for a code that the file does not have.',
  'boundary.duplicate': 'the boundary was given in row {other} already.',
  'boundary.not-a-polygon': 'the boundary is not a valid Polygon or MultiPolygon.',
  'boundary.open-ring': 'the boundary has a ring that is not closed.',
  'boundary.outside': 'the boundary has the point {value} outside Viet Nam (longitude first, WGS84).',
  'plan.code-in-force': 'the code {value} belongs to "{other}" since {from}; close that unit first, or import with --close-missing.',
  'plan.name-taken': 'the name "{value}" belongs to the unit with code {other} under the same parent; close that unit first, or import with --close-missing.',
  'plan.older-than-registry': 'the list of {day} is older than the present name "{other}" (since {from}).',
  'plan.no-move': 'the unit moves from code {from} to code {to}; this version does not move units on import.',
}; // prettier-ignore

const TEXTS = { vi: VI, en: EN };

const PLACES: Record<Language, Record<FaultPlace, string>> = {
  vi: { file: 'Tệp', province: 'Mục province', units: 'Dòng {row}', oldToNew: 'Danh sách oldToNew, dòng {row}', boundaries: 'Tệp ranh giới, dòng {row}', registry: 'Danh mục hiện nay' },
  en: { file: 'File', province: 'Object province', units: 'Row {row}', oldToNew: 'List oldToNew, row {row}', boundaries: 'Boundary file, row {row}', registry: 'Present registry' },
}; // prettier-ignore

const fill = (text: string, params: Fault['params']): string =>
  text.replace(/\{(\w+)\}/g, (hole, key: string) => String(params[key] ?? hole));

/** Checked days as they are written in Viet Nam; what was typed wrongly stays as it was typed. */
const withVietnameseDays = (params: Fault['params']): Fault['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      const day =
        ['from', 'to', 'day'].includes(key) && /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
      return [key, day ? `${day[3]}/${day[2]}/${day[1]}` : value];
    }),
  );

/** One line: where, which unit, what is wrong. */
export function faultText(fault: Fault, language: Language): string {
  const place = fault.place === 'boundaries' && fault.row === null ? 'file' : fault.place;
  const where = fill(PLACES[language][place], { row: fault.row ?? 0 });
  const code = fault.code ? `${language === 'vi' ? 'mã' : 'code'} ${fault.code}` : null;
  const unit = [code, fault.name].filter(Boolean).join(', ');
  const params = language === 'vi' ? withVietnameseDays(fault.params) : fault.params;
  return `${where}${unit ? ` (${unit})` : ''}: ${fill(TEXTS[language][fault.key], params)}`;
}
