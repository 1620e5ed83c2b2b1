import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { endSending } from '@/syndication/end-sending';
import { sendDown } from '@/syndication/send';
import { treeChannel } from '@/tenants/channels';
import { itemBench } from '@/test/item-bench';
import { actorsOf, relationOf } from '@/test/matrix-actors';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { backOff, MOST_FAILURES } from './back-off';
import { purgeDeliveries } from './purge-deliveries';
import { isGenuine, startReceiver } from './receiver.testing';
import { readBody, webhookBench } from './webhook-bench.testing';

const DAY = 86_400_000;

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let tell: ReturnType<typeof webhookBench>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeAll(async () => {
  process.env.WEBHOOK_LOOPBACK = '1';
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  receiver = await startReceiver();
  tell = webhookBench(at, world, receiver.url);
}, 120_000);
afterAll(async () => {
  delete process.env.WEBHOOK_LOOPBACK;
  await receiver.stop();
  await at.stop();
});
beforeEach(() => {
  receiver.received.length = 0;
  Object.assign(receiver.how, { status: 204, text: '' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const collection of ['webhooks', 'webhook-deliveries', 'mails'] as const)
    await at.payload.db.deleteMany({ collection, where: {} });
});

const admin = (unit: UnitKey) => at.rest(world.user[unit].admin);
const hook = (unit: UnitKey, data?: object) => tell.hook(unit, data);
const send = (now?: number) => tell.send(now);
const deliveries = () => tell.deliveries();
const stored = (id: string) => tell.stored(id);
const events = () => receiver.received.map(({ event }) => event);
const withdraw = (unit: UnitKey, id: string) =>
  bench.act(world.user[unit].editor, id, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore

describe('what is told', () => {
  it('is every act on an item, signed, in order, once', async () => {
    const { secret } = await hook('province');
    const item = await bench.published('province', { title: 'Giá điện' });
    await send();
    const { sending } = await bench.work((req) => sendDown(req, { item, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested' })); // prettier-ignore
    await bench.save(world.user.province.author, item, { title: 'Giá nước' });
    await bench.approve('province', item, 'correct', { change: 'minor' });
    await send();
    await bench.work((req) => endSending(req, item, sending));
    await withdraw('province', item);
    await send();
    await bench.act(world.user.province.editor, item, 'restore');
    await send();
    await send(Date.now() + DAY);
    expect(events()).toEqual(['published', 'sent', 'corrected', 'recalled', 'withdrawn', 'published']); // prettier-ignore
    expect(receiver.received.every((one) => isGenuine(one, secret))).toBe(true);
    expect(receiver.received.some((one) => isGenuine(one, `${secret}x`))).toBe(false);
    const bodies = receiver.received.map(readBody);
    expect(bodies.map(({ item: { title } }) => title)).toEqual(['Giá điện', 'Giá điện', 'Giá nước', undefined, undefined, 'Giá nước']); // prettier-ignore
    expect(bodies.map(({ id }) => id)).toEqual(receiver.received.map(({ id }) => id));
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(6);
    expect(bodies[4]).toMatchObject({ ending: 'withdrawn', unit: { id: world.unit.province } });
    expect(bodies[0]!.item.url).toMatch(/^http:\/\/haiduong\.localhost:\d+\/tin\/gia-dien-/);
  });

  it('is of the own unit, or of those below for who asked; never of others', async () => {
    const own = await hook('district', { name: 'own' });
    const below = await hook('province', { name: 'below', reach: 'below' });
    await hook('foreign', { name: 'foreign', reach: 'below' });
    await hook('commune', { name: 'deaf', events: ['recalled'] });
    await hook('commune', { name: 'off', active: false });
    await bench.published('district');
    await bench.published('commune');
    const rows = await deliveries();
    const of = (id: string) => rows.filter(({ webhook }) => webhook === id).length;
    expect([rows.length, of(own.id), of(below.id)]).toEqual([3, 1, 2]);
  });

  it('does not name any more what was withdrawn before it could be told', async () => {
    await hook('commune');
    const item = await bench.published('commune', { title: 'Danh sách kín' });
    await withdraw('commune', item);
    await send();
    expect(events()).toEqual(['withdrawn']);
    expect(JSON.stringify(receiver.received)).not.toContain('Danh sách kín');
  });

  it('is nothing when the act is taken back on MongoDB; on SQLite, once, when it is tried again', async () => {
    await hook('commune');
    const item = await bench.published('commune');
    await send();
    const { queueEvent } = await import('./queue-event');
    const happening = { event: 'recalled' as const, item: { type: 'articles' as const, id: item }, unit: world.unit.commune, occurrence: 'one act', at: Date.now() };
    const broken = bench.work(async (req) => {
      await queueEvent(req, happening);
      throw new Error('later in the transaction');
    });
    await expect(broken).rejects.toThrow('later');
    expect((await deliveries()).length).toBe(at.payload.db.name === 'mongoose' ? 1 : 2);
    await bench.work((req) => queueEvent(req, happening));
    await bench.work((req) => queueEvent(req, happening));
    await send(Date.now() + 1000);
    expect(events()).toEqual(['published', 'recalled']);
  }); // prettier-ignore
});

describe('a receiver that fails', () => {
  it('is tried again later, and what was sent but not noted comes again with its id', async () => {
    await hook('commune');
    await bench.published('commune');
    const now = Date.now();
    const { db } = at.payload;
    const update = db.updateOne.bind(db);
    // The machine dies after the receiver has answered.
    vi.spyOn(db, 'updateOne').mockImplementation((args) => {
      const { data } = args as { data?: { answeredAt?: number } };
      return data?.answeredAt ? Promise.reject(new Error('power cut')) : update(args);
    });
    await expect(send(now)).rejects.toThrow('power cut');
    vi.restoreAllMocks();
    await send(now + 1000);
    expect(receiver.received).toHaveLength(1);
    await send(now + 10 * 60_000);
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[0]!.id).toBe(receiver.received[1]!.id);
    expect(receiver.received[0]!.body).toBe(receiver.received[1]!.body);
    expect((await deliveries())[0]).toMatchObject({ state: 'sent', status: 204 });
  });

  it('of two workers one delivers', async () => {
    await hook('commune');
    await bench.published('commune');
    const now = Date.now();
    await Promise.all([send(now), send(now)]);
    expect(receiver.received).toHaveLength(1);
  });

  it('is left alone after many failures in a row, its unit is told, and all can be sent again', async () => {
    const { id } = await hook('commune');
    Object.assign(receiver.how, { status: 503, text: 'bảo trì' });
    await bench.published('commune');
    let now = Date.now();
    for (let n = 1; n <= MOST_FAILURES; n += 1) {
      await send(now);
      expect(receiver.received).toHaveLength(n);
      // Not before its time, however often the worker comes.
      await send(now + backOff(n) - 1);
      expect(receiver.received).toHaveLength(n);
      if (n < MOST_FAILURES) expect(await stored(id)).toMatchObject({ active: true, failures: n });
      if (n === 1) await bench.published('commune', { title: 'Bài thứ hai' });
      now += backOff(n);
    }
    expect((await stored(id)).active).toBe(false);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['failed', 'failed']);
    const mails = await at.payload.db.find<{ to: string; subject: string; text: string }>({ collection: 'mails', pagination: false, where: { subject: { like: 'Kết nối' } } }); // prettier-ignore
    expect(mails.docs.map(({ to }) => to)).toEqual([world.user.commune.admin.email]);
    expect(mails.docs[0]!.text).not.toContain('/bao-tin');
    await send(now + 30 * DAY);
    expect(receiver.received).toHaveLength(MOST_FAILURES);

    const list = (await (await admin('commune').get(`lt/webhooks/${id}/deliveries`)).json()) as { deliveries: { id: string; status: number; answer: string }[] }; // prettier-ignore
    expect(list.deliveries.some(({ status, answer }) => status === 503 && answer === 'bảo trì')).toBe(true); // prettier-ignore
    const again = (delivery: string) =>
      admin('commune').post(`lt/webhooks/${id}/again`, { delivery });
    expect((await again(list.deliveries[0]!.id)).status).toBe(409);
    expect((await admin('commune').patch(`webhooks/${id}`, { active: true })).status).toBe(200);
    expect(await stored(id)).toMatchObject({ failures: 0 });
    Object.assign(receiver.how, { status: 200, text: '' });
    for (const { id: delivery } of list.deliveries)
      expect((await again(delivery)).status).toBe(200);
    await send(Date.now() + 1);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('is not followed elsewhere: a redirect counts as a failure', async () => {
    await hook('commune');
    Object.assign(receiver.how, { status: 302, headers: { location: receiver.url } });
    await bench.published('commune');
    await send();
    expect(receiver.received).toHaveLength(1);
    expect((await deliveries())[0]).toMatchObject({ state: 'waiting', status: 302 });
    receiver.how.headers = {};
  });
});

describe('who may', () => {
  it('see and use a webhook of a unit: its administrators and those above, nobody else', async () => {
    const made = await hook('district');
    await bench.published('district');
    const [delivery] = await deliveries();
    for (const { user, unit, role } of actorsOf(world, { all: true })) {
      const may = role === 'admin' && unit !== null && ['self', 'below'].includes(relationOf(unit, 'district'));
      const rest = at.rest(user);
      const answers = [
        await rest.get(`lt/webhooks/${made.id}/deliveries`),
        await rest.post(`lt/webhooks/${made.id}/again`, { delivery: delivery!.id }),
        await rest.post(`lt/webhooks/${made.id}/key`, {}),
        await rest.get(`webhooks/${made.id}`),
      ].map(({ status }) => status);
      const expected = user ? (role === 'admin' ? [404, 404, 404, 404] : [404, 404, 404, 403]) : [401, 401, 401, 403];
      expect(may ? answers : [...answers.slice(0, 3), answers[3]! >= 400 ? expected[3] : answers[3]]).toEqual(may ? [200, 200, 200, 200] : expected);
    }
      }); // prettier-ignore
});

it('old deliveries go, and all of a webhook that is deleted', async () => {
  const { id } = await hook('commune');
  await bench.published('commune');
  await send();
  await bench.work((req) => purgeDeliveries(req, Date.now() + 29 * DAY));
  expect(await deliveries()).toHaveLength(1);
  await bench.work((req) => purgeDeliveries(req, Date.now() + 31 * DAY));
  expect(await deliveries()).toHaveLength(0);
  await bench.published('commune');
  expect(await deliveries()).toHaveLength(1);
  expect((await admin('commune').delete(`webhooks/${id}`)).status).toBe(200);
  expect(await deliveries()).toHaveLength(0);
});
