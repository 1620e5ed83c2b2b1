import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { answerDoor } from '@/clarity/answer-door';
import { HONEYPOT } from '@/clarity/choices';
import { MASK } from '@/clarity/mask';
import type { ReasonRow } from '@/clarity/row';
import { sendDown } from '@/syndication/send';
import { treeChannel } from '@/tenants/channels';
import { vietnamDay } from '@/tenants/day';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let clearAnswer: typeof import('./clear-answer').clearAnswer;
let item: string;
let address: string;
let page: { id: string; slug: string };

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
  // The gateway reads the configuration when it is first imported.
  ({ clearAnswer } = await import('./clear-answer'));
  item = await bench.published('province', { title: 'Lịch tiêm phòng' });
  const order = { item, from: world.unit.province, to: [treeChannel(world.unit.district)], strength: 'suggested' as const }; // prettier-ignore
  await bench.work((req) => sendDown(req, order));
  const row = await bench.main(item);
  address = `${String(row.slug)}-${String(row.ref)}`;
  const id = await bench.published('commune', { title: 'Giới thiệu', slug: 'gioi-thieu' }, 'pages');
  page = { id, slug: String((await bench.main(id, 'pages')).slug) };
});
afterAll(() => installation.stop());
beforeEach(async () => {
  answerDoor.forget();
  for (const collection of ['clear-counts', 'clear-reasons', 'clear-standings'] as const)
    await installation.payload.db.deleteMany({ collection, where: {} });
});

type Sent = {
  unit?: UnitKey;
  kind?: 'tin' | 'trang';
  name?: string;
  locale?: string;
  headers?: object;
};

const OWN = {
  host: 'anbinh.localhost',
  origin: 'http://anbinh.localhost',
  'sec-fetch-site': 'same-origin',
};

const post = (fields: Record<string, string>, { unit = 'commune', kind = 'tin', name, locale = 'vi', headers = {} }: Sent = {}) =>
  clearAnswer(
    new Request('http://anbinh.localhost/x', {
      method: 'POST', body: new URLSearchParams(fields), headers: { ...OWN, ...headers },
    }),
    { site: world.unit[unit], locale, kind, name: name ?? (kind === 'tin' ? address : page.slug) },
  ); // prettier-ignore

type Count = {
  site: string;
  language: string;
  day: string;
  clear: number;
  unclear: number;
  steward: unknown;
  origin: unknown;
};
const all = async <Row>(collection: 'clear-counts' | 'clear-reasons' | 'clear-standings') =>
  (await installation.payload.db.find<Row & { id: string }>({ collection, pagination: false, sort: 'site' })).docs; // prettier-ignore

describe('an answer', () => {
  it('is counted for the site and for the item, by language and day, and leads back to the page', async () => {
    const yes = await post({ answer: 'yes' });
    expect([yes.status, yes.headers.get('location')]).toEqual([303, `/tin/${address}#ro-cam-on`]);
    const no = await post({ answer: 'no' });
    expect(no.headers.get('location')).toBe(`/tin/${address}#ro-ly-do`);
    await post({ answer: 'no' }, { unit: 'sibling', locale: 'en' });
    const day = vietnamDay(new Date());
    const rows = (await all<Count>('clear-counts')).map(({ site, language, clear, unclear, steward }) => [site, language, clear, unclear, String(steward)]); // prettier-ignore
    const { commune, sibling, province } = world.unit;
    expect(rows).toHaveLength(4);
    expect(rows).toEqual(expect.arrayContaining([
      ['', 'vi', 1, 1, province], ['', 'en', 0, 1, province], [commune, 'vi', 1, 1, commune], [sibling, 'en', 0, 1, sibling],
    ])); // prettier-ignore
    expect((await all<Count>('clear-counts')).every((row) => row.day === day && String(row.origin) === province)).toBe(true); // prettier-ignore
  });

  it('loses no count when many answer at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => post({ answer: 'no' })));
    expect((await all<Count>('clear-counts')).map(({ unclear }) => unclear)).toEqual([12, 12]);
  });

  it('is taken about lasting pages, and told to a script by its place alone', async () => {
    const answer = await post({ answer: 'no' }, { kind: 'trang', headers: { accept: 'text/plain' } }); // prettier-ignore
    expect([answer.status, await answer.text()]).toEqual([200, 'ro-ly-do']);
    expect(await all('clear-standings')).toMatchObject([{ item: page.id, unclear: 1 }, { item: page.id, unclear: 1 }]); // prettier-ignore
  });

  it('keeps nothing of who answers, and no time of the day', async () => {
    await post({ answer: 'no' }, { headers: { cookie: 'a=b', 'user-agent': 'Kín', 'x-forwarded-for': '203.0.113.9' } }); // prettier-ignore
    await post({ answer: 'reason', choice: 'hard', text: 'Câu dài' });
    const kept = [...(await all('clear-counts')), ...(await all('clear-reasons')), ...(await all('clear-standings'))]; // prettier-ignore
    expect(JSON.stringify(kept)).not.toMatch(/203\.0|Kín|a=b|createdAt|updatedAt|T\d\d:\d\d/);
    for (const { id } of kept)
      if (/^[0-9a-f]{24}$/.test(id)) expect(parseInt(id.slice(0, 8), 16) % 86_400).toBe(0);
  });
});

describe('a reason', () => {
  const reasons = async () =>
    (await all<ReasonRow>('clear-reasons')).map(({ choice, text, site }) => [choice, text, site]);

  it('is kept masked', async () => {
    const sent = await post({ answer: 'reason', choice: 'wrong', text: 'Gọi 0912 345 678,\r\nthư a.b@c.vn' }); // prettier-ignore
    expect(sent.headers.get('location')).toBe(`/tin/${address}#ro-cam-on`);
    expect(await reasons()).toEqual([['wrong', `Gọi ${MASK}, thư ${MASK}`, world.unit.commune]]);
    expect(await all('clear-counts')).toEqual([]);
  });

  it('may be a choice or words alone; nothing at all is not kept', async () => {
    await post({ answer: 'reason', choice: 'missing' });
    await post({ answer: 'reason', choice: 'giả', text: 'Giờ mở cửa?' });
    await post({ answer: 'reason', text: '  ' });
    expect(await reasons()).toHaveLength(2);
  });
});

describe('refused, with nothing written', () => {
  const nothing = async (answer: Response, status: number) => {
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(await all('clear-counts')).toEqual([]);
    expect(await all('clear-reasons')).toEqual([]);
  };

  it.each([
    { origin: 'https://xau.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://haiduong.localhost', 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ])('a form of a foreign page (%j)', async (headers) => {
    await nothing(await post({ answer: 'no' }, { headers }), 403);
  });

  it('what the site does not show, is not there, or is not public', async () => {
    await nothing(await post({ answer: 'no' }, { unit: 'cousin' }), 404);
    await nothing(await post({ answer: 'no' }, { unit: 'stranger' }), 404);
    await nothing(await post({ answer: 'no' }, { name: 'khong-co-abcd1234' }), 404);
    await nothing(await post({ answer: 'no' }, { name: '%00' }), 404);
    await nothing(await post({ answer: 'no' }, { name: '%E0%A4%A' }), 404);
    await nothing(await post({ answer: 'no' }, { kind: 'trang', unit: 'sibling' }), 404);
    await nothing(await post({ answer: 'no' }, { locale: 'fr' }), 404);
    const draft = await bench.main(await bench.write('commune', { title: 'Nháp' }));
    await nothing(await post({ answer: 'no' }, { name: `${String(draft.slug)}-${String(draft.ref)}` }), 404); // prettier-ignore
  });

  it('what no form of ours sends', async () => {
    await nothing(await post({ answer: 'maybe' }), 400);
    await nothing(await post({ answer: 'reason', text: 'x'.repeat(9000) }), 400);
    await nothing(await post({ answer: 'no' }, { headers: { 'content-type': 'application/json' } }), 400); // prettier-ignore
  });

  it('a program that fills in everything, without telling it', async () => {
    await nothing(await post({ answer: 'no', [HONEYPOT]: 'http://xau.example' }), 303);
  });

  it('more than an address may send, until its pause is over', async () => {
    for (let n = 0; n < 600; n += 1) await post({ answer: 'maybe' });
    const refused = await post({ answer: 'no' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await nothing(refused, 429);
  });
});
