import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongo } from 'mongoose';
import type { Payload } from 'payload';

import { fill, random } from '@/bench/fill';
import { report, timeEach } from '@/bench/percentiles';
import { inTransaction } from '@/database/transaction';
import { ARTICLES } from '@/scripts/demo/articles/all';
import { find } from '@/search/find';
import { indexTerms } from '@/search/index-terms';
import { parseQuery } from '@/search/query';
import { DEFAULT_SYNONYMS, SynonymSet } from '@/search/synonyms';
import { writeDocuments } from '@/search/write-documents';
import { asSystem } from '@/tenants/access';
import type { UnitTree } from '@/tenants/unit-tree';

const BATCH = 2000;
const SENTENCES = 9;
const YEARS = 6;
const DAY = 86_400_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
const adapter = (payload: Payload) => payload.db as unknown as MongooseAdapter;

/** Sentences of the demo's written texts, from which texts of some length are put together. */
function sentences(): { titles: string[]; lines: string[] } {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const lines = ARTICLES.flatMap(({ vi }) => strings(vi.body)).flatMap((text) => text.split(/(?<=[.!?]) /));
  return { titles: ARTICLES.map(({ vi }) => vi.title), lines: lines.filter((line) => line.length > 20) };
} // prettier-ignore

/** Rows of `items` texts straight into the collection; its indexes are built afterwards, which is quicker. */
async function fillRows(payload: Payload, tree: UnitTree, items: number): Promise<Map<string, number>> {
  const { titles, lines } = sentences();
  const next = random(20260326);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const units = [...tree.all()];
  const { collection } = adapter(payload).collections['search-documents']!;
  await collection.dropIndexes();
  const counts = new Map<string, number>();
  const row = (n: number) => {
    const unit = pick(units);
    const title = `${pick(titles)} ${unit.name}`;
    const teaser = pick(lines);
    const body = Array.from({ length: SENTENCES }, () => pick(lines)).join(' ');
    const terms = indexTerms({ language: 'vi', title, teaser, body, files: '' });
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const id = new mongo.ObjectId(unit.id);
    return {
      itemType: 'articles', item: new mongo.ObjectId().toHexString(), language: 'vi', number: n, section: null,
      date: Date.now() - Math.floor(next() * YEARS * 365 * DAY), kind: next() < 0.3 ? 'notice' : 'news', title, teaser, body, files: '', digest: 'bench',
      terms, steward: id, origin: id, scope: tree.scope(unit.id),
    };
  };
  for (let done = 0; done < items; done += BATCH)
    await collection.insertMany(Array.from({ length: Math.min(BATCH, items - done) }, (_, i) => row(done + i)), { ordered: false });
  await collection.createIndexes([
    { key: { item: 1, language: 1 }, unique: true },
    { key: { terms: 1, date: -1 } },
    { key: { steward: 1, terms: 1, date: -1 } },
  ]);
  return counts;
} // prettier-ignore

/** Times of search at the size of a province's whole history: frequent pairs, rare words, one unit; and of index updates. */
export async function size(payload: Payload, items: number): Promise<void> {
  const tree = await fill(payload, 0);
  const started = performance.now();
  const counts = await fillRows(payload, tree, items);
  say(`${items} texts filled and indexed in ${Math.round((performance.now() - started) / 1000)} s`);
  const pairs = [...counts]
    .filter(([term]) => /^[a-z]+_[a-z]+$/.test(term))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([term, count]) => ({ words: term.replace('_', ' '), count }));
  const rare = [...counts].filter(([term, count]) => /^[a-z]{3,}_[a-z]{3,}$/.test(term) && count < items / 2000).slice(0, 40).map(([term]) => term.replace('_', ' '));
  say(pairs.map(({ words, count }) => `${words} ${((100 * count) / items).toFixed(0)} %`).join(', '));
  const root = tree.roots[0]!;
  const units = [...tree.all()];
  const synonyms = new SynonymSet(DEFAULT_SYNONYMS);
  const ask = (words: string, slice: object, unit: string) =>
    find(payload, parseQuery(words, synonyms), { slices: [{ language: 'vi', now: Date.now(), ...slice }], unit });
  const whole = { below: { key: 'l2' as const, unit: root.id } };
  const next = random(7);
  const unit = () => units[Math.floor(next() * units.length)]!.id;
  const times = <T>(list: readonly T[], n: number) => Array.from({ length: n }, (_, i) => list[i % list.length]!);
  const frequent = pairs.map(({ words }) => words);
  await timeEach(frequent, (words) => ask(words, whole, root.id));
  report('ten most common pairs, province', await timeEach(times(frequent, 100), (words) => ask(words, whole, root.id)));
  report('rare pairs, province', await timeEach(times(rare, 100), (words) => ask(words, whole, root.id)));
  report('two pairs at once, province', await timeEach(times(frequent, 60), (words) => ask(`${words} ${frequent[Math.floor(next() * 10)]!}`, whole, root.id)));
  report('ten most common pairs, one unit', await timeEach(times(frequent, 100), (words) => { const own = unit(); return ask(words, { stewards: [own] }, own); }));
  report('rare pairs, one unit', await timeEach(times(rare, 100), (words) => { const own = unit(); return ask(words, { stewards: [own] }, own); }));
  await updates(payload, unit);
} // prettier-ignore

const UPDATES = 300;
const WRITERS = 4;

async function updates(payload: Payload, unit: () => string): Promise<void> {
  const { titles, lines } = sentences();
  const sources = Array.from({ length: UPDATES }, (_, n) => ({
    itemType: 'articles' as const, item: new mongo.ObjectId().toHexString(), date: Date.now(), kind: 'news', section: null, steward: unit(), origin: '',
    texts: [{ language: 'vi' as const, title: titles[n % titles.length]!, teaser: '', body: lines.slice(n, n + SENTENCES).join(' '), files: '' }],
  })).map((source) => ({ ...source, origin: source.steward }));
  const write = (source: (typeof sources)[number], gone: boolean) =>
    inTransaction(payload, asSystem(), (req) => writeDocuments(req, source.item, gone ? null : source));
  const rate = async (how: string, work: () => Promise<void>) => {
    const before = performance.now();
    await work();
    say(`${Math.round((2 * UPDATES) / ((performance.now() - before) / 1000))} index updates a second, ${how}`);
  };
  await rate('one after the other', async () => {
    report('a text published', await timeEach(sources, (source) => write(source, false)));
    report('a text withdrawn', await timeEach(sources, (source) => write(source, true)));
  });
  // As several instances and the worker write.
  await rate(`${WRITERS} at a time`, async () => {
    for (const gone of [false, true]) {
      const left = [...sources];
      const writer = async () => {
        for (let source = left.pop(); source; source = left.pop()) await write(source, gone);
      };
      await Promise.all(Array.from({ length: WRITERS }, writer));
    }
  });
} // prettier-ignore
