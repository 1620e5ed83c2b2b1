import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { writeMisses } from '@/misses/write-misses';
import { MISS_KINDS, type MissKind } from '@/misses/row';
import type { User } from '@/payload-types';
import { addDays } from '@/reviews/months';
import { weekOf } from '@/syndication/week';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { ROLES } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import { listMisses } from './misses-data';
import { keptWeeks } from './weeks';

let at: TestInstallation;
let world: World;

const NOW = Date.now();
const WEEK = weekOf(NOW);

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  const write = (unit: UnitKey, kind: MissKind, text: string, count: number, week = WEEK) =>
    writeMisses(at.payload, [{ unit: world.unit[unit], kind, text, count, week }]);
  await write('commune', 'search', 'lich cat dien', 9);
  await write('commune', 'search', 'ho ngheo', 5);
  await write('commune', 'search', 'it nguoi tim', 4);
  await write('commune', 'search', 'tuan truoc', 7, addDays(WEEK, -7));
  await write('commune', 'address', '/trang/chitiet.aspx?nid=45', 6);
  await write('commune', 'address', '/cu/tiêu đề.html', 5);
  await write('province', 'search', 'cua tinh', 20);
  await write('stranger', 'search', 'cua tinh khac', 20);
});
afterAll(() => at.stop());

type Asked = { kind?: MissKind; week?: string; below?: boolean };

async function list(user: User, unit: UnitKey, { kind = 'search', week = WEEK, below = false }: Asked = {}) {
  const { payload } = at;
  const actor = actorOf(await payload.findByID({ collection: 'users', id: user.id }))!;
  const tree = await getTree(payload);
  const selected = { unit: tree.get(world.unit[unit])!, roles: [], mayBelow: below, below };
  const read = (req: PayloadRequest) => listMisses({ req, actor, tree, language: 'vi', now: NOW }, selected, { kind, week });
  return inTransaction(payload, asSystem(), read);
} // prettier-ignore
const texts = async (...how: Parameters<typeof list>) =>
  (await list(...how)).map(({ text, count }) => `${text} ${count}`);

describe('the list', () => {
  it('has the most frequent first, by the week, and nothing below five', async () => {
    const { editor } = world.user.commune;
    expect(await texts(editor, 'commune')).toEqual(['lich cat dien 9', 'ho ngheo 5']);
    expect(await texts(editor, 'commune', { week: addDays(WEEK, -7) })).toEqual(['tuan truoc 7']);
    expect(await texts(editor, 'commune', { week: addDays(WEEK, -14) })).toEqual([]);
    expect(keptWeeks(NOW)).toHaveLength(12);
    expect(keptWeeks(NOW).slice(0, 2)).toEqual([WEEK, addDays(WEEK, -7)]);
  });

  it('leads to the search, and to a new redirect of the own site', async () => {
    const { editor } = world.user.commune;
    const [first] = await list(editor, 'commune');
    expect(first).toMatchObject({ unit: 'Commune', from: null });
    expect(first!.href).toMatch(/\/tim-kiem\?q=lich\+cat\+dien$/);
    const [old, named] = await list(editor, 'commune', { kind: 'address' });
    expect(old).toMatchObject({ text: '/trang/chitiet.aspx?nid=45', from: '/trang/chitiet.aspx?nid=45' }); // prettier-ignore
    expect(named!.from).toBe('/cu/tiêu đề.html');
    expect(named!.href).toMatch(/\/cu\/ti%C3%AAu%20%C4%91%E1%BB%81\.html$/);
    // Whoever works for the unit above makes no redirect of the site below.
    const above = await list(world.user.province.admin, 'province', { kind: 'address', below: true }); // prettier-ignore
    expect(above.map(({ text, from }) => [text, from])).toEqual([
      ['/trang/chitiet.aspx?nid=45', null],
      ['/cu/tiêu đề.html', null],
    ]);
  });

  it('is for those alone who keep redirects for the unit', async () => {
    for (const key of UNIT_KEYS)
      for (const role of ROLES) {
        const person = world.user[key][role];
        const wide = role === 'moderator' || role === 'admin';
        const own = key === 'commune' && role !== 'author';
        const reaches = own || (wide && ['district', 'province'].includes(key));
        const seen = await texts(person, 'commune');
        expect(seen, `${role} of ${key}`).toEqual(reaches ? ['lich cat dien 9', 'ho ngheo 5'] : []);
        const below = await texts(person, 'province', { below: true });
        const whole = wide && key === 'province';
        if (whole) expect(below).toEqual(['cua tinh 20', 'lich cat dien 9', 'ho ngheo 5']);
        expect(below).not.toContain('cua tinh khac 20');
        if (['foreign', 'stranger', 'uncle', 'cousin'].includes(key)) expect(below).toEqual([]);
      }
  });
});

it('is no collection of the API, for anybody', async () => {
  for (const user of [undefined, world.user.commune.editor, world.user.province.admin]) {
    const answer = await at.rest(user).get('misses');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('lich cat dien');
  }
  expect(MISS_KINDS).toHaveLength(2);
});
