import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { addDays } from '@/reviews/months';
import { weekOf } from '@/syndication/week';
import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { missDoor, missOnce } from './doors';
import { noteMiss } from './note-miss';
import { flushMisses } from './pending';
import { purgeMisses } from './purge';
import { readMisses } from './read-misses';
import { MISSES, MOST_ROWS, type MissKind, type MissRow } from './row';
import { writeMisses } from './write-misses';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  process.env.TRUST_PROXY = '1';
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());
beforeEach(async () => {
  missDoor.forget();
  missOnce.forget();
  await at.payload.db.deleteMany({ collection: MISSES, where: {} });
});

const NOON = Date.parse('2026-03-31T05:00:00Z');
const WEEK = '2026-03-30';

/** Somebody at an address of his own. */
const visitor = (n: number) => new Headers({ 'x-forwarded-for': `203.0.113.${n}`, cookie: 'x=1', 'user-agent': 'U' }); // prettier-ignore
const search = (text: string, n: number, now = NOON, unit: UnitKey = 'commune') =>
  noteMiss(at.payload, visitor(n), { unit: world.unit[unit], kind: 'search', text }, now);
const rows = async () =>
  (await at.payload.db.find<MissRow>({ collection: MISSES, pagination: false, sort: 'text' })).docs;
const counts = async () => (await rows()).map(({ text, count }) => `${text} ${count}`);
const asWorker = (now: number) => inTransaction(at.payload, asSystem(), (req) => purgeMisses(req, now)); // prettier-ignore

/** Counts as another process would write them. */
const write = (text: string, count: number, week = WEEK, kind: MissKind = 'search') =>
  writeMisses(at.payload, [{ unit: world.unit.commune, kind, week, text, count }]);

describe('counting', () => {
  it('adds up by site, week and words, in memory first', async () => {
    for (let n = 1; n <= 3; n += 1) await search('lich cat dien', n);
    await search('lich cat dien', 1, NOON, 'district');
    expect(await rows()).toEqual([]);
    await flushMisses(at.payload);
    await search('lich cat dien', 4);
    await search('lich cat dien', 1, NOON + 7 * 86_400_000);
    await flushMisses(at.payload);
    await flushMisses(at.payload);
    const kept = (await rows()).map(({ site, week, count }) => [site, week, count]);
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining([
      [world.unit.commune, WEEK, 4], [world.unit.district, WEEK, 1], [world.unit.commune, '2026-04-06', 1],
    ])); // prettier-ignore
  });

  it('keeps nothing of the visitor and no time finer than the week', async () => {
    await search('lich cat dien', 7);
    await flushMisses(at.payload);
    const [row] = await rows();
    const { id, steward, origin, scope, ...rest } = row as unknown as Record<string, unknown>;
    expect([String(steward), String(origin)]).toEqual([world.unit.commune, world.unit.commune]);
    expect(scope).toBeDefined();
    const key = `${world.unit.commune} search ${WEEK} lich cat dien`;
    expect(rest).toEqual({ key, kind: 'search', site: world.unit.commune, week: WEEK, text: 'lich cat dien', count: 1 }); // prettier-ignore
    // The first digits of an ObjectId are a second.
    if (/^[0-9a-f]{24}$/.test(String(id)))
      expect(new Date(Number.parseInt(String(id).slice(0, 8), 16) * 1000).toISOString()).toBe(`${WEEK}T00:00:00.000Z`); // prettier-ignore
  });

  it('takes what one visitor repeats within the hour once, and without an address everybody for one', async () => {
    for (let n = 0; n < 9; n += 1) await search('lich cat dien', 7);
    await search('lich cat dien', 7, NOON + 3_600_000);
    const miss = { unit: world.unit.commune, kind: 'search', text: 'cap nuoc' } as const;
    for (let n = 0; n < 9; n += 1) await noteMiss(at.payload, new Headers(), miss, NOON);
    await flushMisses(at.payload);
    expect(await counts()).toEqual(['cap nuoc 1', 'lich cat dien 2']);
  });

  it('lets one address add so many different things and no more', async () => {
    for (let n = 0; n < 40; n += 1) await search(`thu ${n}`, 7);
    await search('cua nguoi khac', 8);
    await flushMisses(at.payload);
    expect(await counts()).toHaveLength(31);
  });

  it('loses no count when processes write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => write('cung luc', 2)));
    expect(await counts()).toEqual(['cung luc 16']);
  });

  it('is bounded by site and week: what has a row goes on counting', async () => {
    const many = Array.from({ length: MOST_ROWS + 50 }, (_, n) => ({
      unit: world.unit.commune, kind: 'search' as const, week: WEEK, text: `chu ${n}`, count: 1,
    })); // prettier-ignore
    await writeMisses(at.payload, many);
    expect(await rows()).toHaveLength(MOST_ROWS);
    await write('khong con cho', 9);
    await write('chu 0', 9);
    await write('dia chi khac', 1, WEEK, 'address');
    const kept = await counts();
    expect(kept).toHaveLength(MOST_ROWS + 1);
    expect(kept).toContain('chu 0 10');
    expect(kept.join()).not.toContain('khong con cho');
  });

  it('does not know units that are not there', async () => {
    await writeMisses(at.payload, [{ unit: '0'.repeat(24), kind: 'search', week: WEEK, text: 'a b', count: 9 }]); // prettier-ignore
    expect(await rows()).toEqual([]);
  });
});

it('shows nothing that fewer than five looked for', async () => {
  for (let count = 1; count <= 7; count += 1) await write(`tu ${count}`, count);
  await write('tuan khac', 9, '2026-03-23');
  await write('/cu.html', 9, WEEK, 'address');
  const shown = await inTransaction(at.payload, asSystem(), (req) =>
    readMisses(req, { kind: 'search', week: WEEK, whose: {}, limit: 50 }),
  );
  expect(shown.map(({ text }) => text)).toEqual(['tu 7', 'tu 6', 'tu 5']);
});

describe('forgetting', () => {
  it('keeps twelve weeks, the running one among them', async () => {
    const week = weekOf(NOON);
    for (let back = 0; back <= 13; back += 1) await write(`tuan ${back}`, 5, addDays(week, -7 * back)); // prettier-ignore
    expect(await asWorker(NOON)).toBe(2);
    expect((await rows()).map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 12 }, (_, back) => `tuan ${back}`).sort(),
    );
    expect(await asWorker(NOON)).toBe(0);
  });

  it('lets nothing outlast its week that is never shown', async () => {
    await write('it nguoi tim', 4);
    await write('nhieu nguoi tim', 5);
    expect(await asWorker(NOON)).toBe(0);
    expect(await asWorker(NOON + 7 * 86_400_000)).toBe(1);
    expect(await counts()).toEqual(['nhieu nguoi tim 5']);
  });
});
