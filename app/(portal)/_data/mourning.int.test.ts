import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let reader: Awaited<ReturnType<typeof siteReader>>;
let id: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  reader = await siteReader(installation.payload, world);
}, 120_000);
afterAll(() => installation.stop());
afterEach(() => vi.useRealTimers());

const TITLE = 'Quốc tang, ngày 4 và 5 tháng 5 năm 2026';
const province = () => installation.rest(world.user.province.admin);
const mourning = async (unit: UnitKey) => (await reader.site(unit)).look.mourning;
const at = (moment: string) => vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });

it('the province switches it on for all sites below, for days', async () => {
  at('2026-05-04T01:00:00Z');
  const made = await province().post('mournings?depth=0', { title: TITLE, from: '2026-05-04', until: '2026-05-05' }); // prettier-ignore
  expect(made.status).toBe(201);
  id = ((await made.json()) as { doc: { id: string } }).doc.id;
  for (const unit of ['province', 'district', 'commune', 'cousin'] as const)
    expect(await mourning(unit)).toEqual({ title: TITLE });
  expect(await mourning('stranger')).toBeUndefined();
  const { getSite } = await import('./site');
  const english = (await getSite(world.unit.commune, 'en'))!.look.mourning;
  expect(english).toEqual({ title: TITLE, lang: 'vi' });
});

it('begins and ends at midnight in Viet Nam, with nobody pressing anything', async () => {
  at('2026-05-03T16:59:00Z');
  expect(await mourning('commune')).toBeUndefined();
  at('2026-05-03T17:01:00Z');
  expect(await mourning('commune')).toEqual({ title: TITLE });
  at('2026-05-05T16:59:00Z');
  expect(await mourning('commune')).toEqual({ title: TITLE });
  at('2026-05-05T17:01:00Z');
  expect(await mourning('commune')).toBeUndefined();
});

it('ends at once when it is switched off', async () => {
  at('2026-05-04T01:00:00Z');
  expect(await mourning('commune')).toBeDefined();
  expect((await province().patch(`mournings/${id}?depth=0`, { on: false })).status).toBe(200);
  expect(await mourning('commune')).toBeUndefined();
});

it('is the province’s alone, and its days are days', async () => {
  for (const unit of ['district', 'commune'] as const) {
    const rest = installation.rest(world.user[unit].admin);
    expect((await rest.post('mournings', { title: 'Giả' })).status).toBe(403);
  }
  const editor = installation.rest(world.user.province.editor);
  expect((await editor.post('mournings', { title: 'Giả' })).status).toBe(403);
  for (const days of [
    { from: '2026-02-30' },
    { from: '4/5' },
    { from: '2026-05-05', until: '2026-05-04' },
  ])
    // prettier-ignore
    expect((await province().post('mournings', { title: 'Giả', ...days })).status).toBe(400);
});
