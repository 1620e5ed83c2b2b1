import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { recordAnswer } from '@/clarity/record-answer';
import { recordReason } from '@/clarity/record-reason';
import type { StandingRow } from '@/clarity/row';
import { inTransaction } from '@/database/transaction';
import type { User } from '@/payload-types';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { ROLES, type Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

import { listUnclear, type ClarityView } from './clarity-data';

let installation: TestInstallation;
let world: World;
const id: Record<string, string> = {};

beforeAll(async () => {
  installation = await startPayload();
  const { payload } = installation;
  world = await buildWorld(payload);
  const bench = itemBench(installation, world);
  const vocabulary = { name: 'Tin', slug: 'tin', steward: world.unit.foreign } as never;
  const theirs = String((await payload.create({ collection: 'sections', context: asSystem(), data: vocabulary })).id); // prettier-ignore
  const answers = async (title: string, by: UnitKey, at: UnitKey, no: number, yes: number) => {
    id[title] ??= await bench.published(by, { title, ...(by === 'stranger' ? { section: theirs } : {}) }); // prettier-ignore
    const item = { type: 'articles' as const, id: id[title], steward: world.unit[by], origin: world.unit[by] }; // prettier-ignore
    const site = world.unit[at];
    for (let n = 0; n < no + yes; n += 1) await recordAnswer(payload, item, { site, language: 'vi', clear: n >= no }); // prettier-ignore
    if (no > 0) await recordReason(payload, item, { site, language: 'vi', choice: 'hard', text: `${title} ở ${at}` }); // prettier-ignore
  };
  await answers('Xấu', 'commune', 'commune', 8, 1);
  await answers('Vừa', 'commune', 'commune', 3, 5);
  await answers('Ít', 'commune', 'commune', 4, 0);
  await answers('Rõ', 'commune', 'commune', 0, 9);
  await answers('Tỉnh', 'province', 'commune', 5, 2);
  await answers('Tỉnh', 'province', 'cousin', 6, 0);
  await answers('Lạ', 'stranger', 'stranger', 6, 0);
});
afterAll(() => installation.stop());

async function list(user: User, unit: UnitKey, view: ClarityView = 'items', below = false) {
  const { payload } = installation;
  const actor = actorOf(await payload.findByID({ collection: 'users', id: user.id }))!;
  const tree = await getTree(payload);
  const selected = { unit: tree.get(world.unit[unit])!, roles: [], mayBelow: below, below };
  const read = (req: PayloadRequest) => listUnclear({ req, actor, tree, language: 'vi' }, selected, { view, after: null }); // prettier-ignore
  return (await inTransaction(payload, asSystem(), read)).rows;
}
const titles = async (...how: Parameters<typeof list>) =>
  (await list(...how)).map(({ title, unclear, answers }) => `${title} ${unclear}/${answers}`);

describe('the list', () => {
  it('has the worst first, and only what enough readers answered about', async () => {
    const { editor } = world.user.commune;
    expect(await titles(editor, 'commune')).toEqual(['Xấu 8/9', 'Vừa 3/8']);
    expect(await titles(editor, 'commune', 'sites')).toEqual(['Xấu 8/9', 'Tỉnh 5/7', 'Vừa 3/8']);
  });

  it('gives a unit the totals of its items over all sites, with what was said there', async () => {
    const [row] = await list(world.user.province.editor, 'province');
    expect(row).toMatchObject({ title: 'Tỉnh', unclear: 11, answers: 13, share: 85, origin: '', may: true }); // prettier-ignore
    expect(row!.reasons.map(({ text }) => text)).toEqual(['Tỉnh ở cousin', 'Tỉnh ở commune']);
    const here = (await list(world.user.commune.editor, 'commune', 'sites')).find(({ title }) => title === 'Tỉnh')!; // prettier-ignore
    expect(here).toMatchObject({ origin: 'Province', edit: null });
    expect(here.reasons.map(({ text }) => text)).toEqual(['Tỉnh ở commune']);
  });

  it.each(['items', 'sites'] as const)('shows %s to those alone who read for their unit', async (view) => {
    const [own, all] = view === 'items'
      ? [['Xấu 8/9', 'Vừa 3/8'], ['Tỉnh 11/13', 'Xấu 8/9', 'Vừa 3/8']]
      : [['Xấu 8/9', 'Tỉnh 5/7', 'Vừa 3/8'], ['Xấu 8/9', 'Tỉnh 6/6', 'Tỉnh 5/7', 'Vừa 3/8']];
    for (const key of UNIT_KEYS)
      for (const role of ROLES) {
        const wide = (role as Role) === 'moderator' || role === 'admin';
        const person = world.user[key][role];
        const reaches = key === 'commune' || (wide && ['district', 'province'].includes(key));
        expect(await titles(person, 'commune', view), `${role} of ${key}`).toEqual(reaches ? own : []);
        const whole = wide && key === 'province' ? all : null;
        const seen = new Set(await titles(person, 'province', view, true));
        if (whole) expect(seen).toEqual(new Set(whole));
        else expect([...seen].some((one) => one.startsWith('Lạ'))).toBe(false);
        if (key === 'foreign' || key === 'uncle') expect(seen.has('Xấu 8/9')).toBe(false);
      }
  }); // prettier-ignore
});

describe('Đã xử lý', () => {
  const standing = async (title: string, site = '') =>
    (await installation.payload.db.findOne<StandingRow>({ collection: 'clear-standings', where: { key: { equals: `${id[title]}:${site}` } } }))!; // prettier-ignore
  const press = async (user: User | undefined, row: StandingRow, body: object = { upTo: 99 }) => {
    const answer = await installation.rest(user).post(`lt/clarity/${row.id}/handled`, body);
    return { status: answer.status, ...((await answer.json()) as { handled?: number }) };
  };

  it('is for those who publish for the unit of the figures', async () => {
    const row = await standing('Tỉnh');
    expect((await press(undefined, row)).status).toBe(401);
    expect((await press(world.user.province.author, row)).status).toBe(403);
    expect((await press(world.user.province.admin, row)).status).toBe(403);
    expect((await press(world.user.commune.editor, row)).status).toBe(404);
    expect((await press(world.user.foreign.moderator, row)).status).toBe(404);
    expect((await press(world.user.province.editor, row, { upTo: 'x' })).status).toBe(400);
    expect((await press(world.user.province.editor, row, {})).status).toBe(400);
  });

  it('marks what was said on the own site, then what is left, and leaves a row in the log', async () => {
    const own = await standing('Tỉnh', world.unit.commune);
    expect(await press(world.user.commune.editor, own)).toEqual({ status: 200, handled: 1 });
    const rest = (await list(world.user.province.editor, 'province'))[0]!.reasons;
    expect(rest.map(({ text }) => text)).toEqual(['Tỉnh ở cousin']);
    const total = await standing('Tỉnh');
    // What came in after the list was read stays.
    expect(await press(world.user.province.editor, total, { upTo: 1 })).toMatchObject({ handled: 0 }); // prettier-ignore
    expect(await press(world.user.province.editor, total)).toMatchObject({ handled: 1 });
    expect(await press(world.user.province.editor, total)).toMatchObject({ handled: 0 });
    const { docs } = await installation.payload.db.find<{ steward: unknown; actorName: string }>({
      collection: 'audit-log', where: { action: { equals: 'articles.clear-handled' } }, sort: 'at', pagination: false,
    }); // prettier-ignore
    expect(docs.map(({ steward, actorName }) => [String(steward), actorName])).toEqual([
      [world.unit.commune, 'editor.commune@example.test'],
      [world.unit.province, 'editor.province@example.test'],
    ]);
  });
});
