import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import type { ItemView } from '@/workflow/view';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const rows = (user: User) =>
  (user.memberships ?? []).map(({ unit, role }) => ({ unit: String(unit), role }));

/** Gives the author of the commune the editor's role for a day. */
const standIn = (who: User, more: object = {}) =>
  at.rest(who).patch(`users/${world.user.commune.author.id}?depth=0`, {
    memberships: [
      ...rows(world.user.commune.author),
      { unit: world.unit.commune, role: 'editor', standsInFor: world.user.commune.editor.id, until: inHours(24), ...more },
    ],
  }); // prettier-ignore

const author = async () =>
  ({ ...(await at.payload.findByID({ collection: 'users', id: world.user.commune.author.id, depth: 0 })), collection: 'users' }) as User; // prettier-ignore

async function submittedBy(who: User): Promise<string> {
  const made = await at.rest(who).post('articles?draft=true&depth=0', {
    title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  const { doc } = (await made.json()) as { doc: { id: string } };
  expect((await at.rest(who).post(`lt/items/articles/${doc.id}/submit`, {})).status).toBe(200);
  return String(doc.id);
}

it('only who administers the unit names a stand-in, for a colleague with that role, until a day', async () => {
  const { district, commune, sibling } = world.user;
  expect((await standIn(commune.editor)).status).toBe(403);
  expect((await standIn(sibling.admin)).status).toBe(403);
  const faults = [
    { until: null },
    { until: inHours(-1) },
    { until: inHours(24 * 400) },
    { standsInFor: commune.author.id },
    { standsInFor: sibling.editor.id },
    { standsInFor: district.moderator.id },
  ];
  for (const fault of faults) {
    const answer = await standIn(district.admin, fault);
    expect(answer.status, JSON.stringify(fault)).toBe(400);
  }
  const { errors } = (await (await standIn(district.admin, { until: null })).json()) as { errors: { data: { errors: { message: string }[] } }[] }; // prettier-ignore
  expect(errors[0]!.data.errors[0]!.message).toBe('Làm thay thì phải ghi đến ngày nào.');
  expect((await author()).memberships).toHaveLength(1);
});

it('stands in from the beginning to the end of the period, is named as the reader, and no longer', async () => {
  const from = Date.now() + HOUR;
  const granted = await standIn(world.user.commune.admin, { from: new Date(from).toISOString() });
  expect(granted.status).toBe(200);
  const item = await submittedBy(world.user.commune.moderator);
  const view = async (): Promise<ItemView> =>
    (await (await at.rest(world.user.commune.moderator).get(`lt/items/articles/${item}`)).json()) as ItemView;
  const approve = async () =>
    (await at.rest(await author()).post(`lt/items/articles/${item}/approve`, {})).status;
  const names = async () => (await view()).readers.map(({ name }) => name);
  expect([await approve(), await names()]).toEqual([403, ['editor.commune@example.test']]);
  vi.useFakeTimers({ toFake: ['Date'], now: from + 25 * HOUR });
  expect(await approve()).toBe(403);
  vi.setSystemTime(from + 1);
  expect(await names()).toEqual(['author.commune@example.test']);
  expect(await approve()).toBe(200);
}); // prettier-ignore

it('nobody stands in for a stand-in', async () => {
  const { commune } = world.user;
  expect((await standIn(commune.admin)).status).toBe(200);
  const answer = await at.rest(commune.admin).patch(`users/${commune.moderator.id}?depth=0`, {
    memberships: [
      ...rows(commune.moderator),
      { unit: world.unit.commune, role: 'editor', standsInFor: commune.author.id, until: inHours(1) },
    ],
  }); // prettier-ignore
  expect(answer.status).toBe(400);
});
