import { isLevel } from '../levels';
import { isReserved, labelOf } from './address-label';
import { checkTexts, shown, textOf, type RawUnit, type RowPlace } from './check-text';
import { isDay } from './day-text';
import { fault, type Fault } from './fault';
import type { IncomingUnit } from './incoming';
import { unitType, withoutEnglishType, withoutType } from './unit-types';

export const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9A-Z]{1,12}$/.test(value);

function checkCode(raw: RawUnit, at: RowPlace): Fault[] {
  if (raw.code === undefined || raw.code === null || raw.code === '')
    return [fault('code.missing', at)];
  return isCode(raw.code) ? [] : [fault('code.invalid', at, { value: shown(raw.code) })];
}

function checkName(raw: RawUnit, at: RowPlace): Fault[] {
  if (raw.name === undefined || raw.name === null || raw.name === '')
    return [fault('name.missing', at)];
  if (typeof raw.name !== 'string') return [];
  return labelOf(raw.name) ? [] : [fault('name.invalid', at, { value: shown(raw.name) })];
}

function checkKind(raw: RawUnit, at: RowPlace): Fault[] {
  if (!isLevel(raw.level)) return [fault('level.unknown', at, { value: shown(raw.level) })];
  if (typeof raw.type === 'string' && unitType(raw.type, raw.level)) return [];
  return [fault('type.unknown', at, { value: shown(raw.type), level: raw.level })];
}

function checkAddress(raw: RawUnit, at: RowPlace): Fault[] {
  const rules = [
    ['slug', 'slug.invalid', /^[a-z0-9]+(-[a-z0-9]+)*$/],
    ['hostLabel', 'label.invalid', /^[a-z0-9]{1,63}$/],
  ] as const;
  return rules.flatMap(([field, key, pattern]): Fault[] => {
    const value = raw[field];
    if (value === undefined || value === null) return [];
    if (typeof value !== 'string' || !pattern.test(value))
      return [fault(key, at, { value: shown(value) })];
    return isReserved(value) ? [fault('label.reserved', at, { value })] : [];
  });
}

function checkDays(raw: RawUnit, at: RowPlace): Fault[] {
  const fields = (['validFrom', 'validTo'] as const).filter(
    (field) => raw[field] !== undefined && raw[field] !== null,
  );
  const bad = fields.filter((field) => !isDay(raw[field]));
  if (bad.length > 0)
    return bad.map((field) => fault('date.invalid', at, { field, value: shown(raw[field]) }));
  const [from, to] = [textOf(raw.validFrom), textOf(raw.validTo)];
  return from && to && to < from ? [fault('date.order', at, { from, to })] : [];
}

function checkParent(raw: RawUnit, at: RowPlace): Fault[] {
  const parent = raw.parentCode ?? null;
  return parent === null || isCode(parent)
    ? []
    : [fault('parent.missing', at, { value: shown(parent) })];
}

/** Every fault of one row by itself. */
export const checkRow = (raw: RawUnit, at: RowPlace): Fault[] =>
  [checkCode, checkName, checkTexts, checkKind, checkParent, checkAddress, checkDays].flatMap(
    (check) => check(raw, at),
  );

/** The unit of a row without faults, completed. */
export function completeRow(raw: RawUnit, row: number, established: string | null): IncomingUnit {
  const level = raw.level as IncomingUnit['level'];
  const type = unitType(textOf(raw.type), level)!;
  const [name, nameEn] = [textOf(raw.name), textOf(raw.nameEn)];
  return {
    row, level, name, nameEn,
    code: textOf(raw.code),
    shortName: textOf(raw.shortName) || withoutType(name, type),
    shortNameEn: textOf(raw.shortNameEn) || withoutEnglishType(nameEn, type),
    type: type.type,
    parentCode: textOf(raw.parentCode) || null,
    slug: textOf(raw.slug) || null,
    hostLabel: textOf(raw.hostLabel) || null,
    validFrom: textOf(raw.validFrom) || established,
    validTo: textOf(raw.validTo) || null,
    boundary: null,
  }; // prettier-ignore
}
