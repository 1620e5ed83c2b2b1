import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { getEnded } from '@/app/(portal)/_data/ended-view';
import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { getSite } from '@/app/(portal)/_data/site';
import * as notices from '@/notifications/notify';
import { startPayload, type TestInstallation } from '@/test/payload';
import { itemBench } from '@/test/item-bench';
import { buildWorld, type World } from '@/test/world';

import { keepTerms } from './keep-terms';
import { publishDue } from './publish-due';
import { CLAIM_MS } from './term-store';
import { watchWrites } from './writes.testing';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (moment: number): string => new Date(moment).toISOString();
const editor = () => world.user.commune.editor;
const moderator = () => world.user.commune.moderator;

const limit = (id: string, body: object) => bench.act(editor(), id, 'limit', body);
const keep = (now: number) => bench.work((req) => keepTerms(req, now));
const live = async (id: string) => (await bench.main(id))._status === 'published';
const answer = async (id: string) => {
  const { slug, ref } = await bench.main(id);
  const path = `/tin/${String(slug)}-${String(ref)}`;
  return itemAnswer({ unit: world.unit.commune, locale: 'vi', path, byPath: false });
};
const audited = async (id: string, action: string) =>
  (await at.payload.count({ collection: 'audit-log', where: { and: [{ document: { equals: id } }, { action: { equals: action } }] } })).totalDocs; // prettier-ignore

describe('a limit', () => {
  it('is set by those who publish, on a draft and on what is public, and is in the log', async () => {
    const id = await bench.write('commune');
    const expiresAt = iso(Date.now() + DAY);
    expect((await bench.act(world.user.commune.author, id, 'limit', { expiresAt })).names).toEqual(['authors-do-not-publish']); // prettier-ignore
    expect((await limit(id, { expiresAt: 'mai' })).names).toEqual(['time-required']);
    expect((await limit(id, { expiresAt: iso(Date.now() - DAY) })).names).toEqual(['limit-past']);
    const set = await limit(id, { expiresAt });
    expect(set.view.term).toEqual({ embargoUntil: null, expiresAt: Date.parse(expiresAt) });
    expect((await limit(id, { embargoUntil: expiresAt })).names).toEqual(['limit-order']);
    expect((await limit(id, { expiresAt: null })).view.term.expiresAt).toBeNull();
    expect(await audited(id, 'articles.limit')).toBe(2);
  });

  it('voids no approval', async () => {
    const id = await bench.write('commune');
    await bench.act(world.user.commune.author, id, 'submit');
    await bench.act(editor(), id, 'approve');
    await limit(id, { expiresAt: iso(Date.now() + DAY) });
    expect((await bench.act(editor(), id, 'publish')).view.state.live).toBe('live');
  });

  it('is nobody’s to write through the API', async () => {
    const response = await at.rest(moderator()).post('item-terms', { item: 'x', itemType: 'articles' }); // prettier-ignore
    expect(response.status).toBe(403);
    expect((await at.rest(moderator()).get('item-terms')).status).toBe(403);
  });
});

describe('an embargo', () => {
  it('lets nobody publish before its moment, and says until when', async () => {
    const id = await bench.write('commune');
    const until = Date.now() + 2 * HOUR;
    await limit(id, { embargoUntil: iso(until) });
    await bench.act(world.user.commune.author, id, 'submit');
    const refused = await bench.act(editor(), id, 'approve', { publish: true });
    expect(refused).toMatchObject({ status: 403, names: ['embargoed'] });
    expect(refused.messages[0]).toMatch(/^Bài bị cấm đăng trước \d\d:\d\d, \d+\/\d+\/\d{4}\.$/);
    expect((await bench.act(moderator(), id, 'emergency', { reason: 'Lũ' })).names).toEqual(['embargoed']); // prettier-ignore
    const approved = await bench.act(editor(), id, 'approve');
    expect(approved.view.notNow).toHaveLength(1);
    expect((await bench.act(editor(), id, 'publish')).names).toEqual(['embargoed']);
    expect((await bench.act(editor(), id, 'schedule', { publishAt: iso(until - 1) })).names).toEqual(['embargoed']); // prettier-ignore
    await bench.act(editor(), id, 'schedule', { publishAt: iso(until) });
    // A later embargo takes the schedule with it.
    const later = await limit(id, { embargoUntil: iso(until + HOUR) });
    expect(later.view.publishAt).toBe(until + HOUR);
    expect((await limit(id, { expiresAt: iso(until + HOUR) })).names).toEqual(['limit-order']);
    expect(await bench.work((req) => publishDue(req, until))).toBe(0);
    expect(await bench.work((req) => publishDue(req, until + HOUR))).toBe(1);
    expect(await live(id)).toBe(true);
  });

  it('takes a public item off everywhere, and brings back the very same edition', async () => {
    const id = await bench.published('commune');
    const [before] = await bench.editions(id);
    const until = Date.now() + DAY;
    expect((await limit(id, { embargoUntil: iso(until) })).names).toEqual(['reason-required']);
    const held = await limit(id, { embargoUntil: iso(until), reason: 'Chờ công bố.' });
    expect(held.view.state.live).toBe('held');
    expect(await live(id)).toBe(false);
    expect(await answer(id)).toEqual({ kind: 'ended', status: 200 });
    const site = (await getSite(world.unit.commune, 'vi'))!;
    const { slug, ref } = await bench.main(id);
    const notice = await getEnded(site, 'tin', `${String(slug)}-${String(ref)}`);
    expect(notice).toMatchObject({ kind: 'held', until: iso(until) });
    expect(notice).not.toHaveProperty('title');
    expect((await bench.act(editor(), id, 'restore')).names).toContain('nothing-to-do');
    await bench.save(world.user.commune.author, id, { title: 'Chữ đang sửa' });
    await keep(until - 1);
    expect(await live(id)).toBe(false);
    vi.spyOn(at.payload.logger, 'error').mockImplementation(() => undefined);
    await Promise.all([keep(until), keep(until)]);
    vi.restoreAllMocks();
    expect(await live(id)).toBe(true);
    expect((await bench.main(id)).title).toMatchObject({ vi: 'Xã nạo vét kênh' });
    const [after] = await bench.editions(id);
    expect(after).toMatchObject({ stage: 'published', sha256: before!.sha256 });
    expect((after!.hands as { act: string }[]).filter(({ act }) => act === 'published')).toHaveLength(2); // prettier-ignore
    expect(await audited(id, 'articles.embargo')).toBe(1);
  });

  it('ends when it is emptied; withdrawn meanwhile, the item stays away', async () => {
    const [a, b] = [await bench.published('commune'), await bench.published('commune')];
    const until = Date.now() + DAY;
    for (const id of [a, b]) await limit(id, { embargoUntil: iso(until), reason: 'Chờ.' });
    expect((await limit(a, { embargoUntil: null })).view.state.live).toBe('live');
    const ended = await bench.act(editor(), b, 'withdraw', { ending: 'withdrawn', reason: 'Thôi.' }); // prettier-ignore
    expect(ended.view.state.live).toBe('ended');
    await keep(until);
    expect(await live(b)).toBe(false);
  });
});

describe('an end of time', () => {
  it('is kept within the minute, once, by whichever worker comes first, and warned of before', async () => {
    const id = await bench.published('commune');
    const told = vi.spyOn(notices, 'notify');
    const expiresAt = Date.now() + 10 * DAY;
    await limit(id, { expiresAt: iso(expiresAt) });
    expect(await keep(expiresAt - 4 * DAY)).toBe(0);
    expect(told).not.toHaveBeenCalled();
    await keep(expiresAt - 3 * DAY);
    await keep(expiresAt - 2 * DAY);
    expect(told.mock.calls.map(([, people, { kind }]) => [kind, [...people].sort()])).toEqual([
      ['expiring', [String(world.user.commune.author.id), String(editor().id)].sort()],
    ]);
    told.mockRestore();
    vi.spyOn(at.payload.logger, 'error').mockImplementation(() => undefined);
    await Promise.all([keep(expiresAt), keep(expiresAt), keep(expiresAt)]);
    vi.restoreAllMocks();
    const rows = await bench.editions(id);
    expect(rows.map(({ stage, ending }) => [stage, ending])).toEqual([['ended', 'expired']]);
    expect((rows[0]!.hands as { act: string }[]).filter(({ act }) => act === 'ended')).toHaveLength(1); // prettier-ignore
    expect(await audited(id, 'articles.expire')).toBe(1);
    expect(await live(id)).toBe(false);
    expect(await answer(id)).toEqual({ kind: 'ended', status: 410 });
  });

  it('once over lets nobody publish or restore until it is set anew', async () => {
    const id = await bench.published('commune');
    const now = Date.now();
    await limit(id, { expiresAt: iso(now + 400) });
    await keep(now + 400);
    // The verbs read the clock of this machine.
    vi.useFakeTimers({ now: now + 500, toFake: ['Date'] });
    const refused = await bench.act(editor(), id, 'restore');
    expect(refused.names).toEqual(['expired']);
    expect(refused.messages[0]).toContain('Thời hạn đăng đã hết lúc');
    await limit(id, { expiresAt: null });
    expect((await bench.act(editor(), id, 'restore')).view.state.live).toBe('live');
    vi.useRealTimers();
  });

  it('is healed by the next run wherever one broke off', async () => {
    const { payload } = at;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    for (let crash = 1, whole = false; !whole; crash += 1) {
      const id = await bench.published('commune');
      const expiresAt = Date.now() + HOUR;
      await limit(id, { expiresAt: iso(expiresAt) });
      whole = true;
      // Nothing more is written after the crash: neither what was wrong, nor anything else.
      const back = watchWrites(payload, async (n) => {
        if (n < crash) return;
        whole = false;
        throw new Error('crash');
      });
      await keep(expiresAt).catch(() => undefined);
      back();
      // Still within the minute.
      await keep(expiresAt + CLAIM_MS);
      const rows = await bench.editions(id);
      expect(rows.map(({ stage, ending }) => [stage, ending]), `write ${crash}`).toEqual([['ended', 'expired']]); // prettier-ignore
      expect((rows[0]!.hands as { act: string }[]).filter(({ act }) => act === 'ended')).toHaveLength(1); // prettier-ignore
      expect(await audited(id, 'articles.expire'), `write ${crash}`).toBe(1);
      expect(await answer(id), `write ${crash}`).toEqual({ kind: 'ended', status: 410 });
      const waiting = await payload.count({ collection: 'item-terms', where: { and: [{ item: { equals: id } }, { nextAt: { greater_than: 0 } }] } }); // prettier-ignore
      expect(waiting.totalDocs).toBe(0);
    }
    vi.restoreAllMocks();
  });
});
