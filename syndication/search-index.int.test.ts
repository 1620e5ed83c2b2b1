import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newId } from '@/database/new-id';
import type { SearchRow } from '@/search/document';
import { searchEngine, type Slice } from '@/search/engine';
import { find } from '@/search/find';
import { parseQuery } from '@/search/query';
import { SynonymSet } from '@/search/synonyms';
import { asSystem } from '@/tenants/access';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { reconcile } from './reconcile';

let at: TestInstallation;
let world: World;
beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

type Text = { title: string; body: string; kind?: string; publishedAt?: string; _status?: string };

async function write(text: Text, unit: keyof World['unit'] = 'commune'): Promise<string> {
  const { title, body, kind = 'news', publishedAt = '2024-03-26T08:00:00+07:00', _status = 'published' } = text; // prettier-ignore
  const { id } = await at.payload.create({
    collection: 'articles', context: asSystem(), depth: 0,
    data: { title, body: paragraph(body), kind, publishedAt, section: world.section, steward: world.unit[unit], _status } as never,
  }); // prettier-ignore
  return String(id);
}

const change = (id: string, data: object, locale?: 'en') =>
  at.payload.update({ collection: 'articles', id, context: asSystem(), depth: 0, data: data as never, ...(locale ? { locale } : {}) }); // prettier-ignore

const SLICE: Slice = { language: 'vi', now: Date.now() };

/** Items that have these words beside each other. */
const found = async (words: string, slice: Partial<Slice> = {}): Promise<string[]> => {
  const { rows } = await searchEngine(at.payload).find([[words.split(' ')]], { ...SLICE, ...slice }, 50); // prettier-ignore
  return rows.map(({ item }: SearchRow) => item);
};

describe('a public text', () => {
  it('is found in the act that publishes it, and no more in the act that withdraws it', async () => {
    const id = await write({ title: 'Lịch cắt điện xã An Bình', body: 'Điện lực Nam Sách thông báo.' });
    expect(await found('cat dien')).toEqual([id]);
    expect(await found('dien luc')).toEqual([id]);
    expect(await found('thong bao')).toEqual([id]);
    await change(id, { _status: 'draft' });
    await at.payload.update({ collection: 'articles', id, context: asSystem(), data: { _status: 'draft' } as never });
    await at.payload.delete({ collection: 'articles', id, context: asSystem() });
    expect(await found('cat dien')).toEqual([]);
    expect((await at.payload.db.find({ collection: 'search-documents' })).docs).toEqual([]);
  });

  it('is found by its new words only, once it is changed', async () => {
    const id = await write({ title: 'Tiêm vắc xin sởi', body: 'Trạm y tế.' });
    await change(id, { title: 'Tiêm vắc xin cúm', _status: 'published' });
    expect(await found('vac xin')).toEqual([id]);
    expect(await found('xin soi')).toEqual([]);
    expect(await found('xin cum')).toEqual([id]);
  });

  it('is not found as a draft, nor by the words of a draft over it, nor before its day', async () => {
    await write({ title: 'Dự thảo chưa duyệt', body: 'Kín.', _status: 'draft' });
    expect(await found('du thao')).toEqual([]);
    const id = await write({ title: 'Họp dân cuối tuần', body: 'Nhà văn hóa.' });
    await at.payload.update({ collection: 'articles', id, context: asSystem(), draft: true, data: { title: 'Hoãn vô thời hạn' } as never });
    expect(await found('hoan vo')).toEqual([]);
    const day = Date.parse('2099-01-01');
    await write({ title: 'Pháo hoa năm mới', body: 'Quảng trường.', publishedAt: new Date(day).toISOString() });
    expect(await found('phao hoa')).toEqual([]);
    expect(await found('phao hoa', { now: day })).toHaveLength(1);
  });

  it('is found in its language', async () => {
    const id = await write({ title: 'Lễ hội chùa Côn Sơn', body: 'Khai hội.' });
    await change(id, { title: 'Con Son pagoda festival', body: paragraph('It opens.'), _status: 'published' }, 'en');
    expect(await found('pagoda festival')).toEqual([]);
    expect(await found('pagoda festival', { language: 'en' })).toEqual([id]);
    expect(await found('le hoi')).toEqual([id]);
  });
}); // prettier-ignore

describe('a slice', () => {
  it('holds the texts of units, of a part of the tree, of a kind, a section and a span of time', async () => {
    const commune = await write({ title: 'Khơi thông mương tưới', body: 'Thôn Đông.' });
    const uncle = await write({ title: 'Nạo vét mương tưới', body: 'Liên xã.', kind: 'notice', publishedAt: '2023-05-02T08:00:00+07:00' }, 'uncle');
    const both = [commune, uncle].sort();
    expect((await found('muong tuoi')).sort()).toEqual(both);
    expect(await found('muong tuoi', { stewards: [world.unit.commune] })).toEqual([commune]);
    expect(await found('muong tuoi', { below: { key: 'l3', unit: world.unit.uncle } })).toEqual([uncle]);
    expect((await found('muong tuoi', { below: { key: 'l2', unit: world.unit.province } })).sort()).toEqual(both);
    expect(await found('muong tuoi', { below: { key: 'l2', unit: world.unit.foreign } })).toEqual([]);
    expect(await found('muong tuoi', { kind: 'notice' })).toEqual([uncle]);
    expect((await found('muong tuoi', { section: world.section })).sort()).toEqual(both);
    expect(await found('muong tuoi', { section: 'x' })).toEqual([]);
    expect(await found('muong tuoi', { between: [Date.UTC(2023, 0), Date.UTC(2024, 0)] })).toEqual([uncle]);
  });

  it('asks for words beside each other where a need is a sequence, and for all needs', async () => {
    const id = await write({ title: 'Cấp giấy phép xây dựng', body: 'Một cửa. Hồ sơ 12/2025/QĐ-UBND.' });
    const needs = (...all: string[][]) => all.map((need) => need.map((words) => words.split(' ')));
    const engine = searchEngine(at.payload);
    const items = async (all: ReturnType<typeof needs>) => (await engine.find(all, SLICE, 5)).rows.map(({ item }) => item);
    expect(await items(needs(['giay phep'], ['xay dung']))).toEqual([id]);
    expect(await items(needs(['giay xay']))).toEqual([]);
    expect(await items(needs(['giay phep xay dung']))).toEqual([id]);
    expect(await items(needs(['giay phep'], ['khong co']))).toEqual([]);
    expect(await items(needs(['khong co', 'xay dung']))).toEqual([id]);
    expect(await items(needs(['12/2025/qd-ubnd']))).toEqual([id]);
    // Across the end of a sentence nothing is beside anything.
    expect(await items(needs(['cua ho']))).toEqual([]);
  });
}); // prettier-ignore

it('a document is found by the beginning of its number, with its year', async () => {
  const id = await write({ title: 'Quyết định 37/2025/QĐ-UBND', body: 'Theo công văn 4512/UBND-VX, ngày 15/8/2025.' });
  for (const words of ['37/2025', '37/2025/qd', '37/2025/qd-ubnd', '4512', '4512/ubnd']) expect(await found(words)).toEqual([id]);
  for (const words of ['37', '37/2024', '15', '8/2025', '451']) expect(await found(words)).toEqual([]);
  // What stands behind it in the text is beside the number, not beside its beginning.
  expect(await found('37/2025 theo')).toEqual([]);
}); // prettier-ignore

it('what has the words worse is not asked for any more where the close ones took long', async () => {
  const close = await write({ title: 'Sáng nay ở xã', body: 'Bà con thả cá xuống hồ.' });
  const apart = await write({ title: 'Thả nhiều cá xuống dưới hồ', body: 'Sáng nay.' });
  const ask = async (times: number[]) => {
    const query = parseQuery('thả cá xuống hồ', new SynonymSet([]));
    const { hits, truncated } = await find(at.payload, query, { slices: [SLICE], clock: () => times.shift() ?? 0 });
    return { items: hits.map(({ item }) => item).sort(), truncated };
  };
  expect(await ask([0, 10, 20])).toEqual({ items: [close, apart].sort(), truncated: false });
  expect(await ask([0, 300])).toEqual({ items: [close], truncated: true });
}); // prettier-ignore

describe('reconcile', () => {
  it('finds and mends what search lacks, has wrongly, and has too much', async () => {
    const id = await write({ title: 'Đấu giá đất thôn Lâm Xá', body: 'Ba mươi lô.' });
    expect(await reconcile(at.payload, { repair: false })).toEqual([]);
    await at.payload.db.deleteMany({ collection: 'search-documents', where: { item: { equals: id } } });
    const gone = newId(at.payload);
    const orphan = { itemType: 'articles', item: gone, language: 'vi', number: 7, date: 1, kind: 'news', title: 'Cũ', digest: 'x', steward: world.unit.commune, origin: world.unit.commune };
    await at.payload.db.create({ collection: 'search-documents', data: orphan });
    const faults = await reconcile(at.payload, { repair: true });
    expect(faults.map(({ item, fault }) => `${fault} ${item}`).sort()).toEqual([`search ${id}`, `search ${gone}`].sort());
    expect(await reconcile(at.payload, { repair: false })).toEqual([]);
    expect(await found('dau gia')).toEqual([id]);
  });
}); // prettier-ignore
