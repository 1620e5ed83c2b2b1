import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import messagesVi from '@/messages/vi.json';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { readAsk } from './search-ask';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ namespace }: { namespace: 'Search' }) =>
    Promise.resolve(createTranslator({ locale: 'vi', namespace, messages: messagesVi })),
}));

let at: TestInstallation;
let world: World;

const mongo = () => process.env.DATABASE_URL?.startsWith('mongodb') ?? false;

beforeAll(async () => {
  if (mongo()) {
    const url = new URL(process.env.DATABASE_URL!);
    url.searchParams.set('monitorCommands', 'true');
    process.env.DATABASE_URL = url.href;
  }
  at = await startPayload();
  world = await buildWorld(at.payload);
  const name = (unit: UnitKey, data: object) => at.payload.update({ collection: 'units', id: world.unit[unit], data: data as never, context: asSystem() });
  await name('district', { name: 'Huyện Nam Sách', shortName: 'Nam Sách' });
  await name('commune', { name: 'Xã An Bình', shortName: 'An Bình', names: [{ name: 'Xã Cũ Kỹ', shortName: 'Cũ Kỹ', to: '2010-01-01' }] });
  await name('sibling', { name: 'Xã Nam Hồng', shortName: 'Nam Hồng' });
  // Another commune of that name, in another district.
  await name('cousin', { name: 'Phường An Bình', shortName: 'An Bình' });
  const { published } = itemBench(at, world);
  const write = (unit: UnitKey, title: string, body = 'Điện lực sửa chữa đường dây.') => published(unit, { title, body: paragraph(body) });
  await write('commune', 'Lịch cắt điện tuần này');
  await write('sibling', 'Lịch cắt điện đầu tháng');
  await write('cousin', 'Lịch cắt điện trạm bơm');
  await write('uncle', 'Lịch cắt điện thị trấn');
  await write('district', 'Lịch tiếp công dân định kỳ', 'Trụ sở tiếp dân.');
  await write('commune', 'Lịch tiếp công dân tháng này', 'Trụ sở xã.');
  await write('province', 'Lịch cắt điện Nam Sách do tỉnh đăng');
  await write('commune', 'Tiêm phòng dại cho chó', 'Trạm y tế.');
}, 120_000); // prettier-ignore
afterAll(() => at.stop());

async function found(q: string, params: Record<string, string> = {}, unit: UnitKey = 'province') {
  const [{ getSearch }, { getSite }] = await Promise.all([import('./search'), import('./site')]);
  const site = (await getSite(world.unit[unit], 'vi'))!;
  const { hits, match } = await getSearch(site, readAsk({ q, 'pham-vi': 'all', ...params }));
  const ranked = hits.map(({ title }) => title.map(({ text }) => text).join(''));
  return { match, ranked, titles: [...ranked].sort() };
}

const [AN_BINH, NAM_HONG, COUSIN, NAMED] = ['Lịch cắt điện tuần này', 'Lịch cắt điện đầu tháng', 'Lịch cắt điện trạm bơm', 'Lịch cắt điện Nam Sách do tỉnh đăng']; // prettier-ignore

it('the name of a district reaches the texts of its communes, beside those that name it', async () => {
  const { match, titles } = await found('nam sach lich cat dien');
  expect(match).toBe('close');
  expect(titles).toEqual([AN_BINH, NAM_HONG, NAMED].sort());
  const whole = (await found('lịch cắt điện huyện Nam Sách')).titles;
  expect(whole).toEqual([AN_BINH, NAM_HONG].sort());
});

it('the name of a commune reaches its texts, of all communes that have it', async () => {
  expect((await found('lich cat dien an binh')).titles).toEqual([AN_BINH, COUSIN].sort());
  expect((await found('lịch cắt điện xã An Bình')).titles).toEqual([AN_BINH]);
  expect((await found('lịch cắt điện An Bình Nam Sách')).titles).toContain(AN_BINH);
});

it('what the named unit wrote itself stands before what units below it wrote', async () => {
  const { ranked } = await found('lịch tiếp công dân Nam Sách');
  expect(ranked).toEqual(['Lịch tiếp công dân định kỳ', 'Lịch tiếp công dân tháng này']);
});

it('a former name reaches them, too', async () => {
  expect((await found('lịch cắt điện Cũ Kỹ')).titles).toEqual([AN_BINH]);
});

it('never leaves the scope that was asked for, nor what is public', async () => {
  expect((await found('nam sach lich cat dien', { 'pham-vi': 'site' })).titles).toEqual([NAMED]);
  expect((await found('lich cat dien an binh', { 'don-vi': world.unit.uncle })).titles).not.toContain(AN_BINH); // prettier-ignore
  expect((await found('lich cat dien an binh', {}, 'stranger')).titles).toEqual([]);
  expect((await found('"nam sach" lich cat dien')).titles).toEqual([NAMED]);
});

it('asks MongoDB by its indexes', async () => {
  if (!mongo()) return;
  const { connection } = at.payload.db as unknown as MongooseAdapter;
  const asked: Record<string, unknown>[] = [];
  const note = ({ command }: { command: Record<string, unknown> }) => {
    if (command.aggregate === 'search-documents') asked.push(command);
  };
  connection.getClient().on('commandStarted', note as never);
  await found('an binh nam sach lich cat dien');
  connection.getClient().off('commandStarted', note as never);
  expect(asked.length).toBeGreaterThan(0);
  for (const { aggregate, pipeline, hint } of asked) {
    const plan = await connection.db!.command({
      explain: { aggregate, pipeline, hint, cursor: {} },
      verbosity: 'queryPlanner',
    });
    expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
    expect(JSON.stringify(plan)).toContain('IXSCAN');
  }
});
