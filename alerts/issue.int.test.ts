import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { alertBench, HOUR, type AlertBench } from '@/test/alert-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let bench: AlertBench;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = alertBench(installation, world);
});
afterAll(() => installation.stop());
afterEach(() => bench.clear());

const who: AlertBench['who'] = (...args) => bench.who(...args);
const tree: AlertBench['tree'] = (key) => bench.tree(key);
const titles: AlertBench['titles'] = (...args) => bench.titles(...args);
const board: AlertBench['board'] = (...args) => bench.board(...args);
const post: AlertBench['post'] = (...args) => bench.post(...args);
const order: AlertBench['order'] = (...args) => bench.order(...args);
const issue: AlertBench['issue'] = (...args) => bench.issue(...args);
const { stored, acts, told, ids } = {
  stored: (id: unknown) => bench.stored(id),
  acts: (id: unknown) => bench.acts(id),
  told: (id: unknown, kind: string) => bench.told(id, kind),
  ids: (...people: Parameters<AlertBench['ids']>) => bench.ids(...people),
};

describe('issuing', () => {
  it('shows on every site below within a second, by one row, and nowhere else', async () => {
    const moderator = who('province', 'moderator');
    const { json: preview } = await post(moderator, '/preview', order('province', [tree('province')])); // prettier-ignore
    expect(preview).toMatchObject({ pages: 6, running: [] });
    expect(preview.confirmers).toEqual(['admin.province@example.test']);
    const made = await issue(moderator, 'province', [tree('province')]);
    expect(made).toMatchObject({ status: 200, json: { pages: 6, rev: 1 } });
    for (const key of ['province', 'district', 'commune', 'cousin'] as const)
      expect(await titles(key), key).toHaveLength(1);
    expect(await titles('stranger')).toEqual([]);
    expect(await acts(made.json.id)).toEqual(['alerts.issue']);
    expect(await told(made.json.id, 'alert')).toEqual(ids(who('province', 'admin')));
    const again = await post(moderator, '/preview', order('province', [tree('commune')]));
    expect(again.json.running).toMatchObject([{ id: made.json.id }]);
  });

  it('is for a level alone, or for single units', async () => {
    const district = who('district', 'admin');
    await issue(district, 'district', [`${tree('district')}:commune`]);
    expect([await titles('district'), await titles('commune'), await titles('cousin')].map((all) => all.length)).toEqual([0, 1, 0]); // prettier-ignore
    await issue(who('commune', 'moderator'), 'commune', [`unit:${world.unit.commune}`]);
    expect([(await titles('commune')).length, (await titles('sibling')).length]).toEqual([2, 1]);
  });

  it.each([
    ['an author', 'commune', 'author'],
    ['an editor', 'commune', 'editor'],
    ['a sibling’s moderator', 'sibling', 'moderator'],
    ['a moderator of another district', 'uncle', 'moderator'],
    ['a stranger', 'stranger', 'admin'],
  ] as const)('is refused to %s', async (_, unit, role) => {
    const refused = await post(who(unit, role), '', { ...order('commune', [tree('commune')]), token: 'x' }); // prettier-ignore
    expect(refused.status).toBe(403);
    expect(refused.error).toContain('Chỉ người kiểm duyệt và quản trị viên');
    expect((await post(who(unit, role), '/preview', order('commune', [tree('commune')]))).status).toBe(403); // prettier-ignore
    expect(await titles('commune')).toEqual([]);
  });

  it('is refused to visitors', async () => {
    expect((await post(undefined, '', order('commune', [tree('commune')]))).status).toBe(401);
    expect((await bench.rest().get('lt/alerts')).status).toBe(401);
  });

  it('refuses places outside the subtree, above it too', async () => {
    const moderator = who('district', 'moderator');
    for (const channel of [tree('province'), tree('uncle'), `unit:${world.unit.cousin}`, `local:${world.unit.commune}`, 'group:g']) {
      const refused = await post(moderator, '', { ...order('district', [channel]), token: 'x' });
      expect(refused, channel).toMatchObject({ status: 403 });
    }
    const one = await post(moderator, '', { ...order('district', [tree('commune'), tree('uncle')]), token: 'x' });
    expect(one.error).toContain('Có nơi không thuộc đơn vị');
  }); // prettier-ignore

  it.each([
    [{ drill: undefined }, 'Chọn phát thật hay diễn tập'],
    [{ drill: 'false' }, 'Chọn phát thật hay diễn tập'],
    [{ severity: 'red' }, 'Chọn mức'],
    [{ titleVi: 'Lũ mức [mức]' }, 'Còn chỗ trống'],
    [{ bodyVi: '' }, 'Chưa ghi người dân cần làm gì'],
    [{ until: 5 }, 'Giờ kết thúc'],
    [{ channels: [] }, 'Chọn ít nhất một nơi'],
    [{ channels: { $gt: '' } }, 'Chọn ít nhất một nơi'],
    [{ key: { $ne: '' } }, 'Hãy tải lại trang'],
    [{ token: 'another count' }, 'nay là 1 trang'],
    [{ link: 'javascript:alert(1)' }, 'Địa chỉ trang chi tiết'],
  ])('refuses %j', async (forged, words) => {
    const user = who('commune', 'moderator');
    const body = order('commune', [tree('commune')]);
    const { json } = await post(user, '/preview', body);
    const refused = await post(user, '', { ...body, token: json.token, ...forged });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.error).toContain(words);
    expect(await titles('commune')).toEqual([]);
  });

  it('happens once, however often the device tries', async () => {
    const user = who('commune', 'moderator');
    const body = order('commune', [tree('commune')]);
    const { json } = await post(user, '/preview', body);
    const tries = await Promise.all([1, 2, 3].map(() => post(user, '', { ...body, token: json.token }))); // prettier-ignore
    expect(tries.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(tries.map((one) => one.json.id)).size).toBe(1);
    expect(await titles('commune')).toHaveLength(1);
  });

  it('begins and ends by itself', async () => {
    const now = Date.now();
    await issue(who('commune', 'moderator'), 'commune', [tree('commune')], { from: now + HOUR, until: now + 2 * HOUR }); // prettier-ignore
    const seen = [0, 1.5, 2.5].map((hours) => titles('commune', now + hours * HOUR));
    expect((await Promise.all(seen)).map((all) => all.length)).toEqual([0, 1, 0]);
  });

  it('a drill is seen by the administration alone, unless it is shown to all; nobody confirms it', async () => {
    const moderator = who('district', 'moderator');
    const quiet = await issue(moderator, 'district', [tree('district')], { drill: true });
    expect(await titles('commune')).toEqual([]);
    expect((await board(who('commune', 'author'))).here).toMatchObject([
      { alert: { drill: true } },
    ]);
    expect(await told(quiet.json.id, 'alert')).toEqual([]);
    expect(await stored(quiet.json.id)).toMatchObject({ confirm: 'none', audience: 'staff' });
    await issue(moderator, 'district', [tree('district')], { drill: true, audience: 'public' });
    expect(await titles('commune')).toHaveLength(1);
    expect(await acts(quiet.json.id)).toEqual(['alerts.drill']);
  });
});
