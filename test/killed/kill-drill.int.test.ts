import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { itemPlacements } from '@/syndication/item-placements';
import { offerUp } from '@/syndication/offer';
import { reconcile } from '@/syndication/reconcile';
import { sendDown } from '@/syndication/send';
import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { healEnds } from '@/workflow/heal-ends';

import { paragraph } from '../matrix-world';
import { startPayload, type TestInstallation } from '../payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '../world';
import { doAct, type Act } from './acts';
import { actKilledAt, KILLED } from './start';

/**
 * kill -9 before each single write of an act (issue: syndication). On MongoDB the state is before or after, whatever was
 * written; on SQLite, which has no transactions, it is so once `reconcile` has run, which it does at start.
 */
let at: TestInstallation;
let world: World;
let section: string;

const SECTION = 'dan-sinh';

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  const data = { name: 'Dân sinh', slug: SECTION, steward: world.unit.province };
  const made = await at.payload.create({ collection: 'sections', context: asSystem(), data: data as never }); // prettier-ignore
  section = made.id;
});
afterAll(async () => {
  if (at.payload.db.name === 'mongoose')
    await endTheirTransactions(at.payload.db as unknown as MongooseAdapter);
  await at.stop();
});

/** What was killed left a transaction open, which holds its locks until mongod ends it after a minute; tests need not wait. */
async function endTheirTransactions({ connection }: MongooseAdapter): Promise<void> {
  const admin = connection.getClient().db('admin');
  const idle = { allUsers: true, idleSessions: true };
  const open = await admin
    .aggregate([{ $currentOp: idle }, { $match: { appName: KILLED, lsid: { $exists: true } } }])
    .toArray();
  if (open.length > 0)
    await admin.command({
      killSessions: open.map(({ lsid }) => ({ id: (lsid as { id: unknown }).id })),
    });
}

const work = <T>(task: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(at.payload, asSystem(), task);

async function write(origin: UnitKey): Promise<string> {
  const data = {
    title: 'Bài',
    body: paragraph('Nội dung.'),
    section,
    kind: 'news',
    _status: 'published',
    steward: world.unit[origin],
  };
  const { id } = await at.payload.create({
    collection: 'articles',
    context: asSystem(),
    data: data as never,
  });
  return String(id);
}

type Fact = Record<string, unknown>;

type Address = Fact & { slug: string; ref: string };

/** On which sites the article page and the list of its section have it, by the caches of this process, which was not killed. */
async function pagesOf({ slug, ref }: Address): Promise<string[]> {
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getSection } = await import('@/app/(portal)/_data/section');
  const { getArticle } = await import('@/app/(portal)/_data/article');
  const found: string[] = [];
  for (const key of ['province', 'district', 'commune'] as const) {
    const site = (await getSite(world.unit[key], 'vi'))!;
    const list = await getSection(site, SECTION);
    if (list?.cards.some(({ href }) => href.includes(ref))) found.push(`list ${key}`);
    if ((await getArticle(site, `${slug}-${ref}`))?.kind === 'found') found.push(`page ${key}`);
  }
  return found;
}

/** Everything that is recorded of an item, without ids and times. */
async function facts(item: string): Promise<Fact> {
  const { payload } = at;
  const nameOf = (text: string) =>
    UNIT_KEYS.reduce((said, key) => said.replaceAll(world.unit[key], key), text);
  const all = async (collection: string, where: object) =>
    (
      await payload.db.find<Fact>({
        collection: collection as never,
        where: where as never,
        pagination: false,
        limit: 0,
      })
    ).docs;
  const rows = await work((req) => itemPlacements(req, item));
  const tree = await getTree(payload);
  const shown: UnitKey[] = [];
  for (const key of UNIT_KEYS)
    if (await visibleOn(payload, tree, world.unit[key], item)) shown.push(key);
  const acts = await all('sendings', { item: { equals: item } });
  const editions = await all('editions', { item: { equals: item } });
  const [article] = await all('articles', { id: { equals: item } });
  const isMongo = payload.db.name === 'mongoose';
  // Of what only tells about the act, SQLite may lack the row.
  const log = isMongo
    ? (await all('audit-log', { document: { equals: item } }))
        .map(({ action }) => String(action))
        .sort()
    : [];
  return {
    shown,
    log,
    pages: isMongo ? await pagesOf(article as Address) : [],
    status: article!._status,
    // Published before there were editions: it gets its first one when something happens to it.
    editions: editions.length === 0 ? ['published'] : editions.map(({ stage }) => stage),
    acts: acts.map(({ kind, state }) => `${String(kind)} ${String(state)}`).sort(),
    rows: rows
      .map(({ channel, state, heldState, ownSection }) =>
        nameOf(`${channel} ${state} ${heldState ?? ''} ${ownSection ? 'own' : ''}`),
      )
      .sort(),
  };
}

const ACTS: Record<Act['name'], () => Promise<Act>> = {
  send: async () => ({
    name: 'send',
    item: await write('province'),
    from: world.unit.province,
    to: [`tree:${world.unit.province}`],
  }),
  accept: async () => {
    const item = await write('commune');
    await work((req) => offerUp(req, { item, from: world.unit.commune, to: world.unit.district }));
    return { name: 'accept', item, unit: world.unit.district, section };
  },
  recall: async () => {
    const item = await write('province');
    const { sending } = await work((req) =>
      sendDown(req, {
        item,
        from: world.unit.province,
        to: [`tree:${world.unit.province}`],
        strength: 'mandatory',
      }),
    );
    return { name: 'recall', item, sending };
  },
  withdraw: async () => {
    const item = await write('commune');
    await work((req) => offerUp(req, { item, from: world.unit.commune, to: world.unit.district }));
    return { name: 'withdraw', item, user: String(world.user.province.moderator.id) };
  },
};

describe.each(Object.keys(ACTS) as Act['name'][])('%s', (name) => {
  it('killed before any of its writes is done or not begun', async () => {
    const plain = await ACTS[name]();
    const before = await facts(plain.item);
    await doAct(at.payload, plain);
    const after = await facts(plain.item);
    expect(after).not.toEqual(before);
    expect(after.shown).not.toEqual(before.shown);
    if (at.payload.db.name === 'mongoose') expect(after.pages).not.toEqual(before.pages);
    let n = 0;
    for (let end = 'killed'; end === 'killed'; ) {
      n += 1;
      const act = await ACTS[name]();
      expect(await facts(act.item)).toEqual(before);
      end = await actKilledAt(act, n);
      if (at.payload.db.name !== 'mongoose') {
        await healEnds(at.payload, { repair: true });
        await reconcile(at.payload, { repair: true });
        expect(await reconcile(at.payload, { repair: false }), `${name} killed before write ${n}`).toEqual([]);
      }
      const found = await facts(act.item);
      const is = JSON.stringify(found) === JSON.stringify(before) ? before : after;
      expect(found, `${name} killed before write ${n}`).toEqual(is);
      if (end === 'done') expect(found).toEqual(after);
    }
    expect(n).toBeGreaterThan(1);
  }, 600_000);
}); // prettier-ignore
