import type { Where } from 'payload';

import { MOST_HOPS } from '@/redirects/chain';
import { keysOf, pathOfKey } from '@/redirects/from-key';
import { isReserved } from '@/redirects/reserved';
import { REDIRECTS, type RedirectRow } from '@/redirects/row';

import { cachedRead } from './cached';
import { addressLink, itemLink, type LinkFrom } from './item-link';
import { keepsAny } from './keeps-any';
import { portal } from './portal';
import type { Locale } from './types';

/** Where an old address leads: `to` is absolute, or a path on the same host. */
export type RedirectAnswer =
  { kind: 'none' } | { kind: 'redirect'; to: string; permanent: boolean };

export type RedirectQuestion = {
  unit: string;
  locale: Locale;
  path: string;
  search: string;
  byPath: boolean;
};

type Found = Pick<RedirectRow, 'fromKey' | 'kind' | 'item' | 'address' | 'targetKey' | 'permanent'>;

const NONE: RedirectAnswer = { kind: 'none' };

const FIELDS = {
  fromKey: true,
  kind: true,
  item: true,
  address: true,
  targetKey: true,
  permanent: true,
} as const;

/** The redirect of a key. What is not there is not remembered, so that random addresses fill no memory. */
const findOne = (of: LinkFrom, key: string): Promise<Found | null> =>
  cachedRead({ of, what: `redirect ${key}` }, async ({ payload }) => {
    const where: Where = { and: [{ origin: { equals: of.unitId } }, { fromKey: { equals: key } }] };
    return (
      (await payload.db.findOne<RedirectRow>({ collection: REDIRECTS, where, select: FIELDS })) ??
      null
    );
  });

/** The first redirect that there is of these keys. */
async function find(of: LinkFrom, keys: readonly string[]): Promise<Found | null> {
  for (const key of keys) {
    const found = await findOne(of, key);
    if (found) return found;
  }
  return null;
}

/** Answers the proxy for an address at which the site itself has nothing: by the last redirect of a chain, in one step. */
export async function redirectAnswer({ unit, locale, path, search, byPath }: RedirectQuestion): Promise<RedirectAnswer> {
  const from: LinkFrom = { unitId: unit, locale, byPath };
  const at = await portal();
  if (!at.tree.get(unit) || !(await keepsAny(from, 'redirects')).any) return NONE;
  let row = await find(from, keysOf(path, search));
  const seen = new Set<string>();
  let permanent = true;
  for (let hop = 0; row && hop <= MOST_HOPS; hop += 1) {
    if (seen.has(row.fromKey)) return NONE;
    seen.add(row.fromKey);
    permanent &&= row.permanent !== false;
    if (row.kind === 'item') {
      const to = row.item && (await itemLink(at, from, { ...row.item, value: String(row.item.value) }));
      return to ? { kind: 'redirect', to, permanent } : NONE;
    }
    const key = row.targetKey;
    const next = key && !isReserved(pathOfKey(key)) ? await find(from, [...new Set([key, pathOfKey(key)])]) : null;
    if (!next) return row.address ? { kind: 'redirect', to: addressLink(at, from, row.address), permanent } : NONE;
    row = next;
  }
  return NONE;
} // prettier-ignore
