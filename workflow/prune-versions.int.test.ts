import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { engineOf } from '@/database/engine';
import { inTransaction } from '@/database/transaction';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { pruneOldVersions } from '@/worker/prune-old-versions';

import { performVerb } from './perform';
import { provesEdition } from './prove-edition';
import { pruneVersions } from './prune-versions';
import type { ItemType } from './content';

const DAY = 86_400_000;
const LIMIT = { limit: 100, retention: { keep: 10, days: 90 } };

let installation: TestInstallation;
let world: World;
beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

async function draft(title: string): Promise<string> {
  const doc = await installation.payload.create({
    collection: 'articles', draft: true, context: asSystem(),
    data: { title, body: paragraph(title), section: world.section, kind: 'news', _status: 'draft', steward: world.unit.commune } as never,
  }); // prettier-ignore
  return String(doc.id);
}

const edit = (id: string, title: string) =>
  installation.payload.update({
    collection: 'articles', id, draft: true, context: asSystem(), data: { title, _status: 'draft' },
  }); // prettier-ignore

const act = (verb: Parameters<typeof performVerb>[1], id: string, input = {}) => {
  const { editor, author } = world.user.commune;
  const user = {
    ...(verb === 'submit' || verb === 'correct' ? author : editor),
    collection: 'users' as const,
  };
  return performVerb({ payload: installation.payload, user }, verb, { type: 'articles', id }, input); // prettier-ignore
};

type Version = { id: string; latest?: boolean; version: { _status?: string; title?: unknown } };

const versionsOf = async (parent: string): Promise<Version[]> =>
  (
    await installation.payload.db.findVersions<Version>({
      collection: 'articles', limit: 0, pagination: false, sort: 'updatedAt', where: { parent: { equals: parent } },
    })
  ).docs as unknown as Version[]; // prettier-ignore

const editionsOf = async (item: string) =>
  (
    await installation.payload.db.find<{ id: string; version: string; sha256: string; stage: string; itemType: ItemType }>({
      collection: 'editions', limit: 0, pagination: false, sort: 'number', where: { item: { equals: item } },
    })
  ).docs; // prettier-ignore

const prune = (now: number) =>
  pruneVersions(installation.payload, 'articles', { after: null, now, ...LIMIT });

const inRequest = <T>(work: (req: PayloadRequest) => Promise<T>) =>
  inTransaction(installation.payload, asSystem(), work);

/** Rows of the tables beside SQLite's table of versions whose version is gone. */
async function orphans(): Promise<number> {
  const engine = engineOf(installation.payload);
  if (engine.kind !== 'sqlite') return 0;
  const beside = Object.keys(engine.db.tables).filter((name) => name.startsWith('_articles_v_'));
  expect(beside).toContain('_articles_v_locales');
  let found = 0;
  for (const name of beside) {
    const parent = name.endsWith('_rels') ? 'parent_id' : '_parent_id';
    const { rows } = await engine.db.client.execute(
      `SELECT count(*) AS n FROM ${name} WHERE ${parent} NOT IN (SELECT id FROM _articles_v)`,
    );
    found += Number(rows[0]!.n);
  }
  return found;
}

describe('old versions', () => {
  it('go, but never one that an edition names, that was published, or among the newest', async () => {
    const item = await draft('Bài một');
    for (const title of ['Gửi', 'Trả lại', 'Đăng lần một', 'Gỡ']) {
      await edit(item, title);
      await (title === 'Gỡ' ? act('correct', item, { change: 'minor' }) : act('submit', item));
      if (title === 'Trả lại') await act('return', item, { reason: 'Sửa.' });
      else if (title === 'Gửi') await act('recall', item);
      else await act('approve', item, { publish: true });
      for (let n = 0; n < 6; n += 1) await edit(item, `${title}, nháp ${n}`);
    }
    await act('correct', item, { change: 'minor' });
    const before = await versionsOf(item);
    const named = (await editionsOf(item)).map(({ version }) => version);
    expect(new Set(named).size).toBe(5);
    const { deleted } = await prune(Date.now() + 91 * DAY);
    const after = await versionsOf(item);
    const stayed = new Set(after.map(({ id }) => String(id)));
    for (const version of named) expect(stayed).toContain(version);
    for (const { id, version } of before)
      if (version._status === 'published') expect(stayed).toContain(String(id));
    for (const { id } of before.slice(-10)) expect(stayed).toContain(String(id));
    const free = before.slice(0, -10).filter(({ id, version }) => version._status !== 'published' && !named.includes(String(id))); // prettier-ignore
    expect(free.length).toBeGreaterThan(5);
    expect(deleted).toBe(free.length);
    expect(after).toHaveLength(before.length - free.length);
    for (const edition of await editionsOf(item))
      expect(await inRequest((req) => provesEdition(req, edition)), edition.stage).toBe(true);
    expect(await orphans()).toBe(0);
    await act('approve', item, { publish: true });
    expect((await versionsOf(item)).at(-1)).toMatchObject({ latest: true, version: { _status: 'published' } }); // prettier-ignore
  });

  it('stay for their days whatever their number, and the deletion is in the log', async () => {
    const item = await draft('Bài hai');
    for (let n = 0; n < 14; n += 1) await edit(item, `Nháp ${n}`);
    await prune(Date.now() + 89 * DAY);
    expect(await versionsOf(item)).toHaveLength(15);
    await prune(Date.now() + 91 * DAY);
    expect(await versionsOf(item)).toHaveLength(10);
    const { totalDocs } = await installation.payload.db.count({
      collection: 'audit-log', where: { and: [{ document: { equals: item } }, { action: { equals: 'articles.prune-versions' } }] },
    }); // prettier-ignore
    expect(totalDocs).toBe(1);
  });

  it('are looked at once each, a bounded step per run, and again when fewer are to be kept', async () => {
    const { payload } = installation;
    const items = [await draft('Ba'), await draft('Bốn')];
    for (let n = 0; n < 12; n += 1) for (const id of items) await edit(id, `Nháp ${n}`);
    const now = Date.now() + 91 * DAY;
    let after: Parameters<typeof pruneVersions>[2]['after'] = null;
    let runs = 0;
    for (let more = true; more; runs += 1) {
      const done = await pruneVersions(payload, 'articles', { after, now, ...LIMIT, limit: 7 });
      ({ cursor: after, more } = done);
    }
    expect(runs).toBeGreaterThan(3);
    for (const id of items) expect(await versionsOf(id)).toHaveLength(10);
    const nothing = await pruneVersions(payload, 'articles', { after, now, ...LIMIT });
    expect(nothing).toEqual({ cursor: after, more: false, deleted: 0 });
    // The task remembers where it was; asked to keep fewer, it begins again.
    await payload.db.create({ collection: 'leases', data: { task: 'prune-versions', expiresAt: 0, fence: 0 } }); // prettier-ignore
    const task = (keep: number) =>
      inRequest((req) => pruneOldVersions(req, now, { keep, days: 90 }));
    await task(10);
    expect(await versionsOf(items[0]!)).toHaveLength(10);
    await task(10);
    await task(5);
    expect(await versionsOf(items[0]!)).toHaveLength(5);
  });
});
