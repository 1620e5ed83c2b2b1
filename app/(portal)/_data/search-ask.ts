import { isLevel, type Level } from '@/tenants/levels';

import {
  SEARCH_KINDS,
  SEARCH_SCOPES,
  SEARCH_SORTS,
  type SearchKind,
  type SearchScope,
  type SearchSort,
} from './search-types';

/** What the address of a search asks for. */
export type SearchAsk = {
  q: string;
  scope: SearchScope;
  sort: SearchSort;
  page: number;
  kind?: SearchKind;
  /** id of a unit */
  unit?: string;
  level?: Level;
  /** slug of a section */
  section?: string;
  year?: number;
};

type Value = string | string[] | undefined;

/** Longer than anything that is looked for; the rest is cut off before anything is done with it. */
const LONGEST = 400;

export const LAST_PAGE = 40;

const ID = /^[0-9a-f-]{8,40}$/i;
const SLUG = /^[a-z0-9-]{1,80}$/;

const one = (value: Value): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));

const among = <T extends string>(list: readonly T[], value: Value): T | undefined =>
  list.find((each) => each === one(value));

const year = (value: Value): number | undefined => {
  const found = /^(19|20)\d\d$/.exec(one(value))?.[0];
  return found ? Number(found) : undefined;
};

const matching = (form: RegExp, value: Value): string | undefined =>
  form.test(one(value)) ? one(value) : undefined;

/** Reads the address of a search; what makes no sense counts as not said. */
export function readAsk(params: Readonly<Record<string, Value>>): SearchAsk {
  const level = one(params.cap);
  const page = Number(matching(/^\d{1,2}$/, params.trang) ?? 1);
  const found = {
    kind: among(SEARCH_KINDS, params.loai),
    unit: matching(ID, params['don-vi']),
    level: isLevel(level) ? level : undefined,
    section: matching(SLUG, params.muc),
    year: year(params.nam),
  };
  return {
    q: one(params.q).slice(0, LONGEST).replace(/\s+/g, ' ').trim(),
    scope: among(SEARCH_SCOPES, params['pham-vi']) ?? 'site',
    sort: among(SEARCH_SORTS, params['sap-xep']) ?? 'best',
    page: Math.min(Math.max(page, 1), LAST_PAGE),
    ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Partial<SearchAsk>),
  };
} // prettier-ignore

/** The address that asks for it, without what goes without saying. */
export function askPath(ask: SearchAsk): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') params.set(name, String(value));
  };
  set('q', ask.q);
  set('pham-vi', ask.scope === 'site' ? undefined : ask.scope);
  set('loai', ask.kind);
  set('don-vi', ask.unit);
  set('cap', ask.level);
  set('muc', ask.section);
  set('nam', ask.year);
  set('sap-xep', ask.sort === 'best' ? undefined : ask.sort);
  set('trang', ask.page > 1 ? ask.page : undefined);
  const query = params.toString();
  return query ? `/tim-kiem?${query}` : '/tim-kiem';
}

/** Whether something is chosen beside the words and the scope. */
export const isNarrowed = ({ kind, unit, level, section, year: of }: SearchAsk): boolean =>
  [kind, unit, level, section, of].some((value) => value !== undefined);
