import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { getFeed, type Cursor } from '@/syndication/feed';
import { reconcile } from '@/syndication/reconcile';
import { visibleOn } from '@/syndication/visible';
import { startPayload, type TestInstallation } from './payload';
import { getTree } from '@/tenants/tree';

import { FlowWorld, HOUR } from './flow-world';

/** Trees and actions of one run: other ones each time, hundreds of actions on each database. */
const RUNS = process.env.LT_QUICK ? 2 : process.env.LT_PEOPLE === 'two' ? 4 : 8;
const ACTIONS = process.env.LT_QUICK ? 60 : 160;

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const tree = fc.array(
  fc.record({ level: fc.constantFrom('district', 'commune', 'commune' as const), parent: fc.nat(20) }),
  { minLength: 3, maxLength: 9 },
); // prettier-ignore

const KINDS = [
  'write', 'edit', 'send', 'send', 'send', 'recall', 'offer', 'offer', 'answer', 'answer', 'accept-waiting', 'hide', 'hide', 'show',
  'undo', 'turn', 'move', 'pass', 'take-back', 'limit',
] as const; // prettier-ignore

const action = fc.record({
  kind: fc.constantFrom(...KINDS),
  item: fc.nat(1000),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
});

type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

const at = <T>(all: readonly T[], index: number): T => all[index % all.length]!;

/** Something that the model knows to be waiting, so that rare steps are tried often. */
const waiting = ({ model, units }: FlowWorld): [number, string][] =>
  model.items.flatMap((_, item) => units.filter((unit) => model.offerOf(item, unit) === 'offered').map((unit): [number, string] => [item, unit])); // prettier-ignore

const holders = ({ model, units }: FlowWorld, item: number): string[] =>
  units.filter((unit) => model.holds(item, unit));

async function act(world: FlowWorld, { kind, item: chosen, a, b, c }: Action): Promise<void> {
  const item = chosen % world.items.length;
  const unit = at(world.units, a);
  const strength = at(['mandatory', 'suggested', 'suggested', 'reference'] as const, c);
  const same = (outcome: [boolean, boolean]) => expect(outcome[1], `${kind}: done, by the model`).toBe(outcome[0]); // prettier-ignore
  if (kind === 'write') await world.write(unit, b % 2);
  else if (kind === 'edit') await world.edit(item, b % 2);
  else if (kind === 'send') {
    const to = { unit: at(world.units, b), ...at([{ kind: 'tree', level: null }, { kind: 'level', level: 'commune' }, { kind: 'unit', level: null }] as const, a + c) }; // prettier-ignore
    const begins = c % 5 === 0 ? world.clock + HOUR : null;
    const ends = c % 3 === 0 ? world.clock + 3 * HOUR : null;
    // Mostly by somebody who may.
    same(await world.send(item, c % 7 === 0 ? unit : at(holders(world, item), a), to, strength, { begins, ends })); // prettier-ignore
  } else if (kind === 'recall') same(await world.recall(a));
  else if (kind === 'offer')
    same(await world.offer(item, c % 7 === 0 ? unit : at(holders(world, item), a), at(world.units, b))); // prettier-ignore
  else if (kind === 'answer') same(await world.answer(item, unit, c % 2 === 0));
  else if (kind === 'accept-waiting') {
    const open = waiting(world);
    if (open.length > 0)
      same(
        await (c % 5 === 4
          ? world.takeBack(...at(open, a))
          : world.answer(...at(open, a), c % 4 !== 0)),
      );
  } else if (kind === 'hide' || kind === 'show')
    same(await world.decide(item, unit, kind === 'hide' ? 'hidden' : 'live')); // prettier-ignore
  else if (kind === 'undo') same(await world.undo(item, unit));
  else if (kind === 'take-back') same(await world.takeBack(item, unit));
  else if (kind === 'limit') await world.limit(item, 1 + (a % 6));
  else if (kind === 'turn') await world.turn(item);
  else if (kind === 'move') await world.move(unit, at(world.units, b));
  else await world.pass(1 + (a % 3));
}

/** What every site shows of an item: by the model, and by the question that its article page asks. */
async function compareItem(world: FlowWorld, item: number): Promise<void> {
  const now = await getTree(installation.payload);
  for (const unit of world.units) {
    const row = await visibleOn(installation.payload, now, unit, world.items[item]!, [], world.clock); // prettier-ignore
    expect(row !== null, `item ${item} on ${unit}`).toBe(world.model.shows(item, unit));
    if (!row) continue;
    const { title, section } = world.model.items[item]!;
    expect([row.card.vi.title, row.section]).toEqual([title, world.sections[section]!.id]);
  }
}

async function feedOf(world: FlowWorld, unit: string): Promise<string[]> {
  const now = await getTree(installation.payload);
  const shown: string[] = [];
  let before: Cursor | null = null;
  do {
    const page = await getFeed(installation.payload, now, { unit, limit: 3, before, now: world.clock }); // prettier-ignore
    shown.push(...page.rows.map(({ item }) => item));
    before = page.next;
  } while (before);
  return shown.sort();
}

/** The lists of every site as visitors get them, through the caches: after each action, so that none stays old. */
async function compareLists(world: FlowWorld): Promise<void> {
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getSection } = await import('@/app/(portal)/_data/section');
  const { model } = world;
  for (const unit of world.units) {
    const site = (await getSite(unit, 'vi'))!;
    const shown = model.items.filter((_, item) => model.shows(item, unit));
    for (const [index, { slug }] of world.sections.entries()) {
      const cards = (await getSection(site, slug))?.cards ?? [];
      const titles = shown.filter(({ section }) => section === index).map(({ title }) => title);
      expect(cards.map(({ title }) => title).sort(), slug).toEqual(titles.sort());
    }
  }
}

/** Feeds, article pages and sitemaps of every site, as visitors get them, through the caches. */
async function compareSites(world: FlowWorld): Promise<void> {
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getArticle } = await import('@/app/(portal)/_data/article');
  const { readEntries } = await import('@/app/(portal)/_data/entries');
  const { portal } = await import('@/app/(portal)/_data/portal');
  const { model, items } = world;
  const rows = await installation.payload.db.find<{ id: string; slug: string; ref: string }>({ collection: 'articles', pagination: false, where: { id: { in: items } } }); // prettier-ignore
  const row = (id: string) => rows.docs.find((doc) => String(doc.id) === id)!;
  const refs = (some: readonly number[]) => some.map((item) => row(items[item]!).ref).sort();
  for (const unit of world.units) {
    const shown = items.flatMap((_, item) => (model.shows(item, unit) ? [item] : []));
    expect(await feedOf(world, unit)).toEqual(shown.map((item) => items[item]!).sort());
    const site = (await getSite(unit, 'vi'))!;
    const open = [];
    for (const [item, id] of items.entries()) {
      const { slug, ref } = row(id);
      if ((await getArticle(site, `${slug}-${ref}`))?.kind === 'found') open.push(item);
    }
    expect(open).toEqual(shown);
    const at = await portal();
    expect((await readEntries(at, site, 100)).map(({ ref }) => ref).sort()).toEqual(refs(shown));
    const own = shown.filter((item) => model.items[item]!.origin === unit);
    const listed = await readEntries(at, site, 100, { part: 'own', received: false });
    expect(listed.map(({ ref }) => ref).sort(), 'sitemap').toEqual(refs(own));
  }
}

it('shows on every site what the words of the design say, whatever is done to trees and items', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      tree,
      fc.array(action, { minLength: ACTIONS, maxLength: ACTIONS, size: 'max' }),
      async (parents, actions) => {
        run += 1;
        const world = new FlowWorld(installation.payload, run, Date.now());
        await world.build(parents);
        await world.write(world.units[0]!, 0);
        await world.write(world.units[world.units.length - 1]!, 1);
        for (const [index, step] of actions.entries()) {
          // A run of few items in many places tells more than the reverse.
          const crowded = step.kind === 'write' && world.items.length >= 7; // fewer than a page of a list
          await act(world, crowded ? { ...step, kind: 'send' } : step);
          await compareItem(world, step.item % world.items.length);
          await compareLists(world);
          if (index % 40 === 39) await compareSites(world);
        }
        await compareSites(world);
        expect(await reconcile(installation.payload, { repair: false })).toEqual([]);
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 900_000);
