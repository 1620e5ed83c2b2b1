import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { getInbox } from '@/syndication/inbox';
import { sendDown } from '@/syndication/send';
import { visibleOn } from '@/syndication/visible';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { forgetReceived } from '@/test/forget-received';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { InboxAnswer } from './inbox-view';
import type { InboxResult } from './press-inbox';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
});
afterAll(() => at.stop());

beforeEach(async () => {
  await forgetReceived(at.payload);
  await at.payload.db.deleteMany({ collection: 'acknowledgements', where: {} });
}); // prettier-ignore

type Strength = 'mandatory' | 'suggested' | 'reference';

const send = (from: UnitKey, item: string, to: string[], strength: Strength) =>
  inTransaction(at.payload, asSystem(), (req) => sendDown(req, { item, from: world.unit[from], to, strength })); // prettier-ignore

const inbox = async (who: RestUser | undefined, unit: string, query = '') => {
  const response = await at.rest(who).get(`lt/inbox?unit=${unit}${query}`);
  return { status: response.status, json: (await response.json()) as InboxAnswer };
};
const act = async (who: RestUser | undefined, unit: unknown, name: unknown, items: unknown, more: object = {}) => {
  const response = await at.rest(who).post('lt/inbox', { unit, act: name, items, ...more });
  return { status: response.status, json: (await response.json()) as { results?: InboxResult[] } };
}; // prettier-ignore
const items = ({ json }: { json: InboxAnswer }) => json.rows.map(({ item }) => item);
const shows = async (unit: UnitKey, item: string) =>
  visibleOn(at.payload, await getTree(at.payload), world.unit[unit], item);

/** One of each strength from the province, to everything below. */
async function three(): Promise<{ must: string; may: string; lies: string }> {
  const all = [`tree:${world.unit.province}`];
  const [must, may, lies] = [
    docs.province.published,
    docs.province.revised,
    docs.district.published,
  ];
  await send('province', must, all, 'mandatory');
  await send('province', may, all, 'suggested');
  await send('district', lies, [`tree:${world.unit.district}:commune`], 'reference');
  return { must, may, lies };
}

describe('the list', () => {
  it('holds what was sent to the unit and not decided, with its sender; not what it sent or wrote itself', async () => {
    const { must, may, lies } = await three();
    const { user, unit } = world;
    const seen = await inbox(user.commune.editor, unit.commune);
    expect(items(seen).sort()).toEqual([must, may, lies].sort());
    const line = (item: string) => seen.json.rows.find((row) => row.item === item);
    expect(line(must)).toMatchObject({ strength: 'mandatory', sender: 'Province', shows: true, decision: null });
    expect(line(may)).toMatchObject({ strength: 'suggested', shows: true });
    expect(line(lies)).toMatchObject({ strength: 'reference', sender: 'District', shows: false, origin: { name: 'District' } });
    expect(seen.json.mandatory.map(({ item }) => item)).toEqual([must]);
    expect(items(await inbox(user.cousin.editor, unit.cousin)).sort()).toEqual([must, may].sort());
    expect(items(await inbox(user.district.editor, unit.district)).sort()).toEqual([must, may].sort());
    expect(items(await inbox(user.province.moderator, unit.province))).toEqual([]);
    // Own words come back to nobody’s inbox, and a draft’s words to none.
    expect(JSON.stringify(seen.json)).not.toContain('Sửa kín');
  });

  it('is sifted by origin, section, strength, level and date', async () => {
    const { must, lies } = await three();
    const { user, unit } = world;
    const found = async (query: string) => items(await inbox(user.commune.editor, unit.commune, query));
    expect(await found(`&origin=${unit.district}`)).toEqual([lies]);
    expect(await found('&level=district')).toEqual([lies]);
    expect(await found('&strength=mandatory')).toEqual([must]);
    expect(await found(`&section=${world.section}`)).toHaveLength(3);
    expect(await found(`&section=${docs.commune.section}`)).toEqual([]);
    expect(await found(`&since=${new Date(Date.now() + 86_400_000).toISOString()}`)).toEqual([]);
    expect(await found('&level=moon&strength=loud&section=$ne&after=x')).toHaveLength(3);
  });

  it('goes on by cursor and meets each item once', async () => {
    await three();
    const tree = await getTree(at.payload);
    const seen: string[] = [];
    let before: { date: number; item: string } | null = null;
    do {
      const page = await inTransaction(at.payload, asSystem(), (req) => getInbox(req, tree, { unit: world.unit.commune, tab: 'new', limit: 1, before })) as Awaited<ReturnType<typeof getInbox>>;
      seen.push(...page.rows.map(({ item }) => item));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
  });

  it('is for editors and moderators of the unit, and those above', async () => {
    await three();
    const { user, unit } = world;
    const expected: [string, RestUser | undefined, number][] = [
      ['anonymous', undefined, 401], ['author', user.commune.author, 403], ['admin', user.commune.admin, 403], ['editor', user.commune.editor, 200], ['moderator', user.commune.moderator, 200],
      ['moderator above', user.district.moderator, 200], ['editor above', user.district.editor, 403], ['editor beside', user.sibling.editor, 403], ['another province', user.foreign.moderator, 403],
    ];
    for (const [who, person, status] of expected) {
      expect((await inbox(person, unit.commune)).status, who).toBe(status);
      expect((await act(person, unit.commune, 'acknowledge', [docs.province.published])).status, who).toBe(status);
    }
    expect((await inbox(user.commune.editor, 'nobody')).status).toBe(403);
  });
}); // prettier-ignore

describe('decisions', () => {
  it('a reference shows once it is taken, in a section and with a teaser of the unit’s own; undone it lies there again', async () => {
    const { lies } = await three();
    const { user, unit } = world;
    expect(await shows('commune', lies)).toBeNull();
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const taken = await act(user.commune.editor, unit.commune, 'take', [lies], { section: docs.province.section, teaser: 'Xã giới thiệu.', until });
    expect(taken.json.results).toEqual([{ item: lies, ok: true, message: '' }]);
    expect(await shows('commune', lies)).toMatchObject({ section: docs.province.section, ownTeaser: { vi: 'Xã giới thiệu.' }, until: Date.parse(until) });
    expect(await shows('sibling', lies)).toBeNull();
    expect(items(await inbox(user.commune.editor, unit.commune))).not.toContain(lies);
    expect(items(await inbox(user.commune.editor, unit.commune, '&tab=taken'))).toEqual([lies]);
    await act(user.commune.editor, unit.commune, 'undo', [lies]);
    expect(await shows('commune', lies)).toBeNull();
    expect(items(await inbox(user.commune.editor, unit.commune))).toContain(lies);
  });

  it('in bulk each has its own answer: the suggested is hidden, the mandatory stays', async () => {
    const { must, may, lies } = await three();
    const { user, unit } = world;
    const { json } = await act(user.commune.editor, unit.commune, 'hide', [must, may, lies, docs.foreign.published]);
    expect(json.results!.map(({ ok }) => ok)).toEqual([false, true, true, false]);
    expect(json.results![0]!.message).toBe('Cấp trên yêu cầu bắt buộc đăng bài này, nên không ẩn được.');
    expect(await shows('commune', may)).toBeNull();
    expect(await shows('commune', must)).not.toBeNull();
    expect(items(await inbox(user.commune.editor, unit.commune, '&tab=skipped')).sort()).toEqual([may, lies].sort());
    const { totalDocs } = await at.payload.db.count({ collection: 'audit-log', where: { and: [{ action: { equals: 'articles.hide' } }, { document: { equals: may } }, { steward: { equals: unit.commune } }] } });
    expect(totalDocs).toBe(1);
  });

  it('what makes no sense is refused', async () => {
    const { may, lies } = await three();
    const { user, unit } = world;
    const editor = user.commune.editor;
    for (const [name, list, more] of [['eat', [may], {}], ['take', [], {}], ['take', may, {}], ['take', [7], {}], ['take', [may], { section: 3 }], ['take', [may], { until: '2020-01-01' }], ['take', [may], { teaser: 'x'.repeat(1001) }]] as const)
      expect((await act(editor, unit.commune, name, list, more)).status).toBe(400);
    expect((await act(editor, unit.sibling, 'take', [lies])).status).toBe(403);
    const late = await act(editor, unit.commune, 'take', [may], { until: new Date(Date.now() + 1e8).toISOString() });
    expect(late.json.results![0]).toMatchObject({ ok: false });
    const foreign = await act(editor, unit.commune, 'take', [lies], { section: docs.foreign.section });
    expect(foreign.json.results![0]).toMatchObject({ ok: false });
    expect(await shows('commune', lies)).toBeNull();
  });
}); // prettier-ignore

describe('pinning and noting', () => {
  it('the list tells what is pinned and noted; the order is pressed whole; a pin alone leaves an item new', async () => {
    const { may, lies } = await three();
    const { user, unit } = world;
    const editor = user.commune.editor;
    const own = docs.commune.published;
    const { json } = await act(editor, unit.commune, 'pin', [own, may, lies]);
    expect(json.results!.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect((await act(editor, unit.commune, 'note', [may], { note: { vi: ' Họp lúc 8 giờ. ' } })).json.results![0]).toMatchObject({ ok: true });
    const seen = await inbox(editor, unit.commune);
    expect(seen.json.pins.map(({ id }) => id)).toEqual([own, may]);
    expect(seen.json.own.map(({ id }) => id)).toContain(own);
    expect(seen.json.rows.find(({ item }) => item === may)).toMatchObject({ decision: null, shows: true, note: { vi: 'Họp lúc 8 giờ.' } });
    const order = async (who: RestUser | undefined, items: unknown) => (await at.rest(who).post('lt/inbox/pins', { unit: unit.commune, items })).status;
    expect(await order(editor, [may, own])).toBe(200);
    expect((await inbox(editor, unit.commune)).json.pins.map(({ id }) => id)).toEqual([may, own]);
    expect([await order(editor, [may]), await order(editor, 'x'), await order(user.commune.author, [own, may]), await order(undefined, [])]).toEqual([409, 400, 403, 401]);
    for (const note of ['x', { vi: 'x'.repeat(501) }, { fr: 'x' }]) expect((await act(editor, unit.commune, 'note', [may], { note })).status).toBe(400);
    await act(editor, unit.commune, 'unpin', [own, may]);
    expect((await inbox(editor, unit.commune)).json.pins).toEqual([]);
  });
}); // prettier-ignore

describe('acknowledging', () => {
  it('is done once for the unit; the sender reads who has not after a day', async () => {
    const { must, may } = await three();
    const { user, unit } = world;
    const both = await Promise.all([act(user.commune.editor, unit.commune, 'acknowledge', [must]), act(user.commune.moderator, unit.commune, 'acknowledge', [must])]);
    expect(both.map(({ status, json }) => [status, json.results![0]!.ok])).toContainEqual([200, true]);
    await act(user.commune.editor, unit.commune, 'acknowledge', [must]);
    expect((await at.payload.db.count({ collection: 'acknowledgements' })).totalDocs).toBe(1);
    expect((await inbox(user.commune.editor, unit.commune)).json.mandatory).toEqual([]);
    expect((await inbox(user.sibling.editor, unit.sibling)).json.mandatory).toHaveLength(1);
    expect((await act(user.commune.editor, unit.commune, 'acknowledge', [may])).json.results![0]).toMatchObject({ ok: false });

    const overdue = async (who: RestUser | undefined, key: UnitKey) => {
      const response = await at.rest(who).get(`lt/overdue?unit=${world.unit[key]}`);
      return { status: response.status, json: (await response.json()) as { rows: { item: string; receivers: number; units: { name: string }[] }[] } };
    };
    expect((await overdue(user.province.moderator, 'province')).json.rows).toEqual([]);
    await at.payload.db.updateMany({ collection: 'sendings', where: {}, data: { at: Date.now() - 25 * 3_600_000 } });
    const late = await overdue(user.province.moderator, 'province');
    expect(late.json.rows).toMatchObject([{ item: must, receivers: 5 }]);
    expect(late.json.rows[0]!.units.map(({ name }) => name).sort()).toEqual(['Cousin', 'District', 'Sibling', 'Uncle']);
    for (const who of [user.province.editor, user.province.admin, user.district.moderator, user.foreign.moderator]) expect((await overdue(who, 'province')).status).toBe(403);
  });
}); // prettier-ignore
