import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

import type { QueueAnswer } from '../endpoints/queue';

let installation: TestInstallation;
let world: World;
const items: Record<string, string> = {};
const sections = { province: '', foreign: '' };
const HOUR = 3_600_000;

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];
const rest = (who?: User) => installation.rest(who);

async function queue(who: User, query = ''): Promise<QueueAnswer> {
  const response = await rest(who).get(`lt/queue${query ? `?${query}` : ''}`);
  expect(response.status).toBe(200);
  return (await response.json()) as QueueAnswer;
}

const titles = ({ rows }: QueueAnswer): string[] => rows.map(({ title }) => title);

/** Written and submitted by an author, `hours` ago. */
async function submitted(unit: UnitKey, name: string, hours: number, kind = 'news'): Promise<string> {
  const author = rest(at(unit, 'author'));
  const made = await author.post('articles?draft=true&depth=0', { title: name, body: paragraph(name), section: sections[unit === 'stranger' ? 'foreign' : 'province'], kind });
  const id = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  expect((await author.post(`lt/items/articles/${id}/submit`, {})).status).toBe(200);
  await installation.payload.db.updateOne({
    collection: 'editions', where: { and: [{ item: { equals: id } }, { stage: { equals: 'in-review' } }] }, data: { waitingSince: Date.now() - hours * HOUR }, returning: false,
  });
  items[name] = id;
  return id;
} // prettier-ignore

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  sections.province = world.section;
  const foreign = await installation.payload.create({
    collection: 'sections', context: asSystem(), data: { name: 'Tin', slug: 'tin', steward: world.unit.foreign } as never,
  }); // prettier-ignore
  sections.foreign = foreign.id;
  await submitted('commune', 'Cấp nước thôn Đông', 26, 'notice');
  await submitted('sibling', 'Tiêm chủng', 3);
  await submitted('cousin', 'Đóng đường', 80);
  await submitted('district', 'Lịch huyện', 30, 'event');
  await submitted('stranger', 'Nơi khác', 50);
  const emergency = await submitted('sibling', 'Lũ về', 1);
  expect((await rest(at('sibling', 'moderator')).post(`lt/items/articles/${emergency}/emergency`, { reason: 'Lũ.' })).status).toBe(200); // prettier-ignore
  // Nobody confirmed it: it was raised up to the top (workflow/raise-emergencies.ts).
  await installation.payload.db.updateOne({ collection: 'editions', where: { item: { equals: emergency } }, data: { alertLevel: 1 }, returning: false }); // prettier-ignore
});
afterAll(() => installation.stop());

describe('who sees what waits', () => {
  it('emergencies first, then the oldest, in everything below', async () => {
    const found = await queue(at('province', 'moderator'));
    expect(titles(found)).toEqual(['Lũ về', 'Đóng đường', 'Lịch huyện', 'Cấp nước thôn Đông', 'Tiêm chủng']); // prettier-ignore
    expect(found.rows.map(({ source, late }) => [source, late])).toEqual([
      ['confirm', true], ['review', true], ['review', true], ['review', true], ['review', false],
    ]); // prettier-ignore
    expect(found.counts).toEqual({ all: 5, urgent: 4, unfiltered: null });
    expect(found.rows[3]).toMatchObject({
      unit: { id: world.unit.commune, name: 'Commune' }, kind: 'notice', revision: false, reasons: [],
    }); // prettier-ignore
  });

  it.each<[UnitKey, Role, string[]]>([
    ['district', 'moderator', ['Lũ về', 'Lịch huyện', 'Cấp nước thôn Đông', 'Tiêm chủng']],
    ['district', 'editor', ['Lịch huyện']],
    ['commune', 'editor', ['Cấp nước thôn Đông']],
    ['commune', 'moderator', ['Cấp nước thôn Đông']],
    ['cousin', 'moderator', ['Đóng đường']],
    ['foreign', 'moderator', ['Nơi khác']],
    ['commune', 'author', []],
    ['province', 'admin', []],
  ])('%s %s', async (unit, role, expected) => {
    const found = await queue(at(unit, role));
    expect(titles(found)).toEqual(expected);
    expect(found.counts!.all).toBe(expected.length);
  });

  it('a visitor nothing at all', async () =>
    expect((await rest().get('lt/queue')).status).toBe(401));

  it('what somebody submitted, or published in an emergency, does not wait for him', async () => {
    const editor = at('commune', 'editor');
    await rest(editor).patch(`articles/${items['Cấp nước thôn Đông']}?draft=true&depth=0`, { title: 'Cấp nước thôn Đông' }); // prettier-ignore
    expect(titles(await queue(at('sibling', 'moderator')))).toEqual(['Tiêm chủng']);
  });
});

describe('filters', () => {
  const moderator = () => at('province', 'moderator');
  it.each<[string, string[]]>([
    ['level=district', ['Lịch huyện']],
    ['level=commune&kind=notice', ['Cấp nước thôn Đông']],
    ['q=cap+nuoc', ['Cấp nước thôn Đông']],
    ['q=%25', []],
    ['age=24', ['Lũ về', 'Đóng đường', 'Lịch huyện', 'Cấp nước thôn Đông']],
    ['age=72', ['Lũ về', 'Đóng đường']],
    ['unit=no-such-unit', []],
  ])('%s', async (query, expected) => {
    const found = await queue(moderator(), query);
    expect(titles(found)).toEqual(expected);
    expect(found.counts).toMatchObject({ all: expected.length, unfiltered: 5 });
  });

  it('a unit with everything below it; never more than the person’s own reach', async () => {
    const district = await queue(moderator(), `unit=${world.unit.uncle}`);
    expect(titles(district)).toEqual(['Đóng đường']);
    expect(district.unit).toMatchObject({ name: 'Uncle' });
    expect(titles(await queue(at('district', 'moderator'), `unit=${world.unit.province}`))).toHaveLength(4); // prettier-ignore
    expect(titles(await queue(at('district', 'moderator'), `unit=${world.unit.uncle}`))).toEqual([]); // prettier-ignore
  });
});

it('pages go on where the last one ended, through both sources, and miss nothing', async () => {
  const { queuePage } = await import('./queue-page');
  const { branchesOf } = await import('@/tenants/branches');
  const { actorOf } = await import('@/tenants/actor');
  const actor = actorOf(at('province', 'moderator'))!;
  const ask = {
    payload: installation.payload, receivers: [], tree: await getTree(installation.payload), person: actor.id, branches: branchesOf(actor, 'content.publish'), now: Date.now(),
    filter: { unit: null, level: null, kind: null, age: null, text: '' },
  }; // prettier-ignore
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await queuePage(ask, cursor, 2);
    expect(page.entries.length).toBeLessThanOrEqual(2);
    seen.push(...page.entries.map(({ title }) => title));
    cursor = page.next;
  } while (cursor);
  expect(seen).toEqual(['Lũ về', 'Đóng đường', 'Lịch huyện', 'Cấp nước thôn Đông', 'Tiêm chủng']);
});

it('what a level above must approve is shown with its reason', async () => {
  const policy = await installation.payload.create({
    collection: 'publication-policies', context: asSystem(), data: { rule: 'above', level: 'commune', locked: true, steward: world.unit.province } as never,
  }); // prettier-ignore
  expect((await queue(at('commune', 'editor'))).rows[0]!.reasons).toEqual(['Bài phải do người kiểm duyệt cấp trên duyệt.']); // prettier-ignore
  expect((await queue(at('district', 'moderator'))).rows.every(({ reasons }) => reasons.length === 0)).toBe(true); // prettier-ignore
  await installation.payload.db.deleteOne({ collection: 'publication-policies', where: { id: { equals: policy.id } } }); // prettier-ignore
});

it('what was decided or confirmed waits no longer', async () => {
  const moderator = at('district', 'moderator');
  await rest(moderator).post(`lt/items/articles/${items['Tiêm chủng']}/return`, { reason: 'Thiếu ngày.' }); // prettier-ignore
  expect((await rest(moderator).post(`lt/items/articles/${items['Lũ về']}/confirm`, {})).status).toBe(200); // prettier-ignore
  const found = await queue(moderator);
  expect(titles(found)).toEqual(['Lịch huyện', 'Cấp nước thôn Đông']);
  expect(found.counts).toMatchObject({ all: 2, urgent: 2 });
});
