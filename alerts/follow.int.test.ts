import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { alertBench, HOUR, type AlertBench } from '@/test/alert-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { raiseAlerts } from './raise-alerts';

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
const issue: AlertBench['issue'] = (...args) => bench.issue(...args);
const act: AlertBench['act'] = (...args) => bench.act(...args);
const { stored, acts, told, ids } = {
  stored: (id: unknown) => bench.stored(id),
  acts: (id: unknown) => bench.acts(id),
  told: (id: unknown, kind: string) => bench.told(id, kind),
  ids: (...people: Parameters<AlertBench['ids']>) => bench.ids(...people),
};

describe('what follows', () => {
  const running = async (more: object = {}) => {
    const { json } = await issue(who('district', 'moderator'), 'district', [tree('district')], more); // prettier-ignore
    return String(json.id);
  };

  it('is confirmed by a second person, never by whose words they are', async () => {
    const id = await running();
    const own = await act(who('district', 'moderator'), id, 'confirm');
    expect(own).toMatchObject({ status: 403 });
    expect(own.error).toContain('Cần một người thứ hai');
    for (const [unit, role, status] of [
      ['district', 'editor', 403],
      ['commune', 'moderator', 404],
      ['uncle', 'moderator', 404],
    ] as const)
      // prettier-ignore
      expect((await act(who(unit, role), id, 'confirm')).status, unit).toBe(status);
    expect((await act(undefined, id, 'confirm')).status).toBe(401);
    expect((await board(who('district', 'admin'))).toConfirm).toMatchObject([{ id, rev: 1 }]);
    expect((await board(who('province', 'moderator'))).toConfirm).toEqual([]);
    expect((await act(who('district', 'admin'), id, 'confirm')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ confirm: 'confirmed', confirmedBy: String(who('district', 'admin').id) }); // prettier-ignore
    expect(await told(id, 'alert')).toEqual([]);
    expect(await told(id, 'alert-confirmed')).toEqual(ids(who('district', 'moderator')));
    expect((await act(who('province', 'moderator'), id, 'confirm', { rev: 2 })).status).toBe(409);
    expect(await acts(id)).toEqual(['alerts.confirm', 'alerts.issue']);
  });

  it('new words are confirmed anew, and no decision falls on words that nobody saw', async () => {
    const id = await running();
    const words = { titleVi: 'Lũ lên báo động 3', bodyVi: 'Lên chỗ cao.', severity: 'emergency', rev: 1 };
    expect((await act(who('district', 'admin'), id, 'update', words)).status).toBe(200);
    expect(await titles('commune')).toEqual(['Lũ lên báo động 3']);
    const stale = await act(who('province', 'moderator'), id, 'confirm');
    expect(stale).toMatchObject({ status: 409 });
    expect((await act(who('district', 'admin'), id, 'confirm', { rev: 2 })).status).toBe(403);
    expect((await act(who('district', 'moderator'), id, 'confirm', { rev: 2 })).status).toBe(200);
  }); // prettier-ignore

  it('is extended, never shortened', async () => {
    const id = await running({ until: Date.now() + HOUR });
    const later = Date.now() + 5 * HOUR;
    expect((await act(who('district', 'admin'), id, 'extend', { rev: 1, until: Date.now() + HOUR / 2 })).status).toBe(400); // prettier-ignore
    expect((await act(who('district', 'admin'), id, 'extend', { rev: 1, until: later })).status).toBe(200); // prettier-ignore
    expect(await titles('commune', Date.now() + 2 * HOUR)).toHaveLength(1);
  });

  it('the all-clear stands for six hours, and is gone', async () => {
    const id = await running();
    expect((await act(who('district', 'moderator'), id, 'all-clear')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ state: 'all-clear', clearVi: 'Đã hết nguy hiểm: Lũ sông Thái Bình lên mức báo động 2' }); // prettier-ignore
    expect(await titles('commune', Date.now() + 5 * HOUR)).toHaveLength(1);
    expect(await titles('commune', Date.now() + 7 * HOUR)).toEqual([]);
    expect((await act(who('district', 'moderator'), id, 'extend', { rev: 2, until: Date.now() + 20 * HOUR })).status).toBe(409); // prettier-ignore
  });

  it('what was issued by mistake is gone at once, and its issuer learns of it', async () => {
    const id = await running();
    expect((await act(who('district', 'admin'), id, 'stop', { rev: 1, reason: 'Nhầm huyện.' })).status).toBe(200); // prettier-ignore
    expect(await titles('commune')).toEqual([]);
    expect(await told(id, 'alert-stopped')).toEqual(ids(who('district', 'moderator')));
    expect((await board(who('district', 'admin'))).toConfirm).toEqual([]);
    expect((await act(who('district', 'admin'), id, 'stop', { rev: 2 })).status).toBe(409);
    expect((await act(who('district', 'admin'), id, 'nonsense', { rev: 2 })).status).toBe(404);
    expect((await act(who('district', 'admin'), 'abc', 'stop')).status).toBe(404);
  });

  it('is hidden and shown by a lower unit on its own site, an emergency never', async () => {
    const id = await running({ severity: 'important' });
    const site = { unit: world.unit.commune };
    expect((await act(who('commune', 'author'), id, 'hide', site)).status).toBe(403);
    expect((await act(who('sibling', 'editor'), id, 'hide', site)).status).toBe(403);
    expect((await act(who('commune', 'editor'), id, 'hide', site)).status).toBe(200);
    expect([await titles('commune'), await titles('sibling')].map((all) => all.length)).toEqual([0, 1]); // prettier-ignore
    expect((await board(who('commune', 'editor'))).here).toMatchObject([{ hidden: true, mayHide: true }]); // prettier-ignore
    // It becomes an emergency: what was hidden shows.
    const worse = { titleVi: 'Vỡ đê', bodyVi: 'Lên chỗ cao.', severity: 'emergency', rev: 1 };
    expect((await act(who('district', 'moderator'), id, 'update', worse)).status).toBe(200);
    expect(await titles('commune')).toEqual(['Vỡ đê']);
    const refused = await act(who('commune', 'moderator'), id, 'hide', site);
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.error).toContain('không ẩn được');
    expect((await act(who('commune', 'editor'), id, 'show', site)).status).toBe(403);
    expect((await act(who('cousin', 'editor'), id, 'hide', { unit: world.unit.cousin })).status).toBe(404); // prettier-ignore
  });

  it('nobody confirms: a reminder after half the time, then the level above, then the next', async () => {
    const id = await running();
    const { payload } = installation;
    const run = async (hours: number) => raiseAlerts({ payload } as never, Date.now() + hours * HOUR); // prettier-ignore
    expect(await run(11)).toBe(0);
    expect(await run(12.1)).toBe(0);
    expect(await told(id, 'alert-reminder')).toEqual(ids(who('district', 'admin')));
    expect(await run(24.1)).toBe(1);
    expect(await told(id, 'alert-raised')).toEqual(ids(who('province', 'admin'), who('province', 'moderator'))); // prettier-ignore
    expect((await board(who('province', 'moderator'))).toConfirm).toMatchObject([{ id }]);
    expect(await run(24.2)).toBe(0);
    expect(await run(72)).toBe(0);
    expect(await acts(id)).toEqual(['alerts.issue', 'alerts.raise']);
    const { rev } = await stored(id);
    expect((await act(who('province', 'moderator'), id, 'confirm', { rev })).status).toBe(200);
  });
});
