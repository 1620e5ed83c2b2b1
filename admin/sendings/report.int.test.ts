import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideLocally } from '@/syndication/local-decision';
import { sentChannel, treeChannel } from '@/tenants/channels';
import { sendDown } from '@/syndication/send';
import { itemBench } from '@/test/item-bench';
import { actorsOf, relationOf } from '@/test/matrix-actors';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { ReportView } from './report';

const HOUR = 3_600_000;

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let item: string;
let sending: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
}, 120_000);
afterAll(() => at.stop());

const send = (to: string[], order: object = {}) =>
  bench.work(async (req) => (await sendDown(req, { item, from: world.unit.province, to, strength: 'suggested', ...order })).sending); // prettier-ignore

beforeEach(async () => {
  item = await bench.published('province', { title: 'Lịch vận hành cống' });
  sending = await send([treeChannel(world.unit.province)]);
});

const moderator = () => at.rest(world.user.province.moderator);
const read = async (rest = moderator()): Promise<ReportView> =>
  (await (await rest.get(`lt/sendings/${sending}/report`)).json()) as ReportView;
const stateOn = ({ sites }: ReportView, unit: UnitKey) =>
  sites.find(({ id }) => id === world.unit[unit])?.state;
const hide = (unit: UnitKey) =>
  bench.work((req) => decideLocally(req, { item, unit: world.unit[unit], state: 'hidden' }));

describe('the report of a sending', () => {
  it('tells how it stands on every site, as each site decides', async () => {
    await hide('commune');
    const report = await read();
    expect(report.figures).toMatchObject({ total: 5, showing: 4, acknowledged: null, overdue: 0 });
    expect(report.sites).toHaveLength(5);
    expect([stateOn(report, 'commune'), stateOn(report, 'sibling')]).toEqual(['hidden', 'showing']);
    expect(report.sites.every(({ since }) => since !== null)).toBe(true);
    expect(report.item).toEqual({ id: item, title: 'Lịch vận hành cống' });
    const names = report.sites.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it('knows what waits, what lies in the inbox and what is recalled', async () => {
    const only = [sentChannel(world.unit.cousin)];
    item = await bench.published('province');
    sending = await send(only, { begins: Date.now() + HOUR });
    expect(stateOn(await read(), 'cousin')).toBe('waiting');
    item = await bench.published('province');
    sending = await send(only, { strength: 'reference' });
    expect(stateOn(await read(), 'cousin')).toBe('inbox');
    expect((await read()).figures).toMatchObject({ total: 1, showing: 0 });
  });

  it('recalls with a reason that the log keeps, and proves that nothing shows any more', async () => {
    const press = (body: object) => moderator().post(`lt/sendings/${sending}/report/recall`, body);
    for (const reason of [undefined, '', '  ', 7, 'x'.repeat(501)])
      expect((await press({ reason })).status).toBe(400);
    const done = (await (await press({ reason: 'Sai giờ mở cống.' })).json()) as ReportView;
    expect(done.figures).toMatchObject({ total: 5, showing: 0 });
    expect(done.recalled).not.toBeNull();
    expect(new Set(done.sites.map(({ state }) => state))).toEqual(new Set(['recalled']));
    expect((await press({ reason: 'Lần nữa.' })).status).toBe(409);
    const { docs } = await at.payload.db.find<{ note?: string }>({ collection: 'audit-log', where: { and: [{ document: { equals: item } }, { action: { equals: 'articles.recall' } }] } }); // prettier-ignore
    expect(docs.map(({ note }) => note)).toEqual(['Sai giờ mở cống.']);
  });

  it('is taken away as a spreadsheet, which the log tells', async () => {
    const answer = await moderator().get(`lt/sendings/${sending}/report.csv`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(6);
    expect(text).toContain('"Commune","commune","Đang hiện"');
    const { docs } = await at.payload.db.find<{ kind: string }>({ collection: 'audit-log', where: { and: [{ document: { equals: item } }, { action: { equals: 'articles.report-export' } }] } }); // prettier-ignore
    expect(docs.map(({ kind }) => kind)).toEqual(['sending']);
  });

  it('is for whoever may send in the unit that sent, and nobody else', async () => {
    for (const { user, unit, role } of actorsOf(world, { all: true })) {
      const may = role === 'moderator' && unit !== null && ['self', 'below'].includes(relationOf(unit, 'province')); // prettier-ignore
      const rest = at.rest(user);
      const path = `lt/sendings/${sending}/report`;
      const answers = [(await rest.get(path)).status, (await rest.get(`${path}.csv`)).status];
      const refused = user ? 404 : 401;
      expect(answers).toEqual(may ? [200, 200] : [refused, refused]);
      if (!may)
        expect((await rest.post(`${path}/recall`, { reason: 'Lý do' })).status).toBe(refused);
    }
    expect((await read()).figures.showing).toBe(5);
    expect((await moderator().get('lt/sendings/khong-co/report')).status).toBe(404);
  });
});
