/** Which part of the input a fault is in; rows count from 1 in `units`, `oldToNew` and `features`. */
export type FaultPlace = 'file' | 'province' | 'units' | 'oldToNew' | 'boundaries' | 'registry';

export type FaultKey =
  | 'file.too-large' | 'file.not-json' | 'file.not-a-list' | 'file.too-many-units' | 'file.no-day'
  | 'file.no-root' | 'file.many-roots' | 'file.partial-close'
  | 'row.not-an-object' | 'code.missing' | 'code.invalid' | 'code.duplicate'
  | 'name.missing' | 'name.invalid' | 'name.duplicate' | 'text.not-text' | 'text.not-nfc' | 'text.untidy'
  | 'level.unknown' | 'type.unknown'
  | 'parent.missing' | 'parent.level' | 'parent.cycle' | 'parent.closed'
  | 'slug.invalid' | 'slug.duplicate' | 'label.invalid' | 'label.duplicate' | 'label.reserved'
  | 'date.invalid' | 'date.order'
  | 'predecessor.unknown' | 'successor.unknown'
  | 'boundary.unknown-unit' | 'boundary.duplicate' | 'boundary.not-a-polygon' | 'boundary.open-ring' | 'boundary.outside'
  | 'plan.code-in-force' | 'plan.name-taken' | 'plan.older-than-registry' | 'plan.no-move'; // prettier-ignore

/** One fault as data; `faultText` renders it in Vietnamese or English. */
export type Fault = {
  place: FaultPlace;
  row: number | null;
  /** code of the unit, where it could be read */
  code: string | null;
  name: string | null;
  key: FaultKey;
  params: Readonly<Record<string, string | number>>;
};

type Where = {
  place?: FaultPlace;
  row?: number | null;
  code?: string | null;
  name?: string | null;
};

/** A fault at a place; the place defaults to the row in `units`, or to the whole file without a row. */
export const fault = (key: FaultKey, where: Where = {}, params: Fault['params'] = {}): Fault => ({
  place: where.place ?? (where.row === 0 ? 'province' : where.row ? 'units' : 'file'),
  row: where.row ?? null,
  code: where.code ?? null,
  name: where.name ?? null,
  key,
  params,
});
