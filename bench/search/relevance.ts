import type { Payload } from 'payload';

import { refOf } from '@/scripts/seed/ref-of';

import { DEMO_ITEMS } from './demo-items';
import { gradesOf, type JudgedQuery, type Way } from './judged';
import { ndcg } from './ndcg';
import { QUERIES } from './queries/all';

/** A query with what came of it. */
export type Asked = {
  query: JudgedQuery;
  value: number;
  came: string[];
  wanted: Map<string, number>;
};

const PLACES = 10;
const WORST = 10;

type Row = Record<string, unknown> & { id: unknown };

async function rowsOf(payload: Payload, collection: 'articles' | 'pages', fields: string[]): Promise<Row[]> {
  const { docs } = await payload.find({
    collection, depth: 0, limit: 0, pagination: false, overrideAccess: true,
    select: Object.fromEntries(fields.map((field) => [field, true])) as never,
  });
  return docs as unknown as Row[];
} // prettier-ignore

/** Keys of the demo's items by their ids in this database. */
async function keysById(payload: Payload, codeOf: (unit: string) => string): Promise<Map<string, string>> {
  const byRef = new Map(DEMO_ITEMS.map(({ key }) => [refOf(key), key]));
  const [articles, pages] = await Promise.all([
    rowsOf(payload, 'articles', ['ref']),
    rowsOf(payload, 'pages', ['slug', 'steward']),
  ]);
  return new Map([
    ...articles.map(({ id, ref }): [string, string] => [String(id), byRef.get(String(ref)) ?? String(id)]),
    ...pages.map(({ id, slug, steward }): [string, string] => [String(id), `page-${codeOf(String(steward))}-${String(slug)}`]),
  ]);
} // prettier-ignore

/** Asks every judged query as the page of search does. @param payload with the demo in it, which the gateway opens too */
export async function askAll(payload: Payload): Promise<Asked[]> {
  const { portal } = await import('@/app/(portal)/_data/portal');
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { askMeant } = await import('@/app/(portal)/_data/search-meant');
  const { understood } = await import('@/app/(portal)/_data/search-words');
  const at = await portal();
  const units = new Map([...at.tree.all()].map((unit) => [unit.code, unit]));
  const keys = await keysById(payload, (id) => at.tree.get(id)?.code ?? id);
  const asked: Asked[] = [];
  for (const query of QUERIES) {
    const { q, scope, from } = query;
    const site = await getSite(units.get(from)!.id, 'vi');
    const search = {
      at,
      site: site!,
      query: await understood(at, site!.unitId, q),
      now: Date.now(),
    };
    const { hits } = await askMeant(search, { q, scope, sort: 'best', page: 1 });
    const came = hits.slice(0, PLACES).map(({ item }) => keys.get(item) ?? item);
    const wanted = gradesOf(query);
    asked.push({ query, value: ndcg(came, wanted, PLACES), came, wanted });
  }
  return asked;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const short = (wanted: ReadonlyMap<string, number>): string =>
  [...wanted].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([key, grade]) => `${key} (${grade})`).join(', '); // prettier-ignore

/** The mean of all queries, by how they were asked, and the worst with what came and what was wanted; lines of text. */
export function relevanceReport(asked: readonly Asked[]): string[] {
  const ways = [...new Set(asked.map(({ query }) => query.way))];
  const line = (name: string, of: readonly Asked[]) =>
    `${name.padEnd(12)}${String(of.length).padStart(5)}   ${mean(of.map(({ value }) => value)).toFixed(3)}`;
  const worst = [...asked].sort((a, b) => a.value - b.value).slice(0, WORST);
  return [
    `${'queries'.padEnd(17)}   nDCG@${PLACES}`,
    line('all', asked),
    ...ways.map((way: Way) => line(`  ${way}`, asked.filter(({ query }) => query.way === way))),
    '',
    'the worst:',
    ...worst.flatMap(({ query: { q, scope, from }, value, came, wanted }) => [
      `${value.toFixed(3)}  ${q}   (${scope}, from ${from})`,
      `       came:   ${came.slice(0, 4).join(', ') || 'nothing'}`,
      `       wanted: ${short(wanted)}`,
    ]),
  ];
} // prettier-ignore
