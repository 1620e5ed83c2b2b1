import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { sendBench } from './bench.testing';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let bench: ReturnType<typeof sendBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  bench = sendBench(at, world);
});
afterAll(() => at.stop());

const moderator = (key: UnitKey) => world.user[key].moderator;
const order = (key: UnitKey, to: string[], more: object = {}) => ({ from: world.unit[key], to, strength: 'suggested', ...more }); // prettier-ignore

const newGroup = (key: UnitKey, members: UnitKey[]) =>
  at.rest(moderator(key)).post('unit-groups?depth=0', { name: 'Các xã ven sông', members: members.map((one) => world.unit[one]) }); // prettier-ignore

it('a saved group is one address; its sites follow its members; it stays while it is used', async () => {
  const made = await newGroup('province', ['commune', 'cousin']);
  expect(made.status).toBe(201);
  const { id } = ((await made.json()) as { doc: { id: string } }).doc;
  const item = docs.province.published;
  const before = await bench.count('placements');
  const wanted = order('province', [`group:${id}`]);
  const seen = await bench.preview(moderator('province'), item, wanted);
  expect(seen).toMatchObject({ count: 2, reasons: [] });
  const sent = await bench.send(moderator('province'), item, { ...wanted, token: seen.token });
  expect(sent.status).toBe(200);
  expect(await bench.count('placements')).toBe(before + 1);
  expect(await bench.sites(item)).toEqual(['province', 'commune', 'cousin']);

  const changed = await at.rest(moderator('province')).patch(`unit-groups/${id}?depth=0`, { members: [world.unit.sibling] }); // prettier-ignore
  expect(changed.status).toBe(200);
  expect(await bench.sites(item)).toEqual(['province', 'sibling']);

  expect((await at.rest(moderator('province')).delete(`unit-groups/${id}`)).status).toBe(409);
  await bench.end(moderator('province'), item, sent.json.sending);
  expect(await bench.sites(item)).toEqual(['province']);
  expect((await at.rest(moderator('province')).delete(`unit-groups/${id}`)).status).toBe(200);
});

it('a group holds units of its owner’s part of the tree, and nobody else’s group is an address', async () => {
  expect((await newGroup('district', ['commune', 'cousin'])).status).toBe(400);
  expect((await newGroup('district', ['commune', 'province'])).status).toBe(400);
  const uncles = await newGroup('uncle', ['cousin']);
  const { id } = ((await uncles.json()) as { doc: { id: string } }).doc;
  const foreign = await bench.preview(moderator('district'), docs.district.published, order('district', [`group:${id}`])); // prettier-ignore
  expect(foreign.reasons.map(({ name }) => name)).toEqual(['outside']);
  // The unit above may use the groups of those below it.
  const above = await bench.preview(moderator('province'), docs.province.revised, order('province', [`group:${id}`])); // prettier-ignore
  expect(above).toMatchObject({ count: 1, reasons: [] });
});

it('sixty units by name are one bulk statement, sixty-one are refused', async () => {
  const { payload } = at;
  const units: string[] = [];
  for (let n = 0; n < 61; n += 1) {
    const name = `Xã Số ${n}`;
    const unit = await payload.create({
      collection: 'units', context: asSystem(), depth: 0,
      data: { code: `n${n}`, level: 'commune', type: 'commune', name, shortName: `Số ${n}`, nameEn: name, shortNameEn: name, slug: `so-${n}`, hostLabel: `so${n}`, path: `district/so-${n}`, parent: world.unit.district, validFrom: '2020-01-01' },
    }); // prettier-ignore
    units.push(unit.id);
  }
  const item = docs.district.published;
  const to = units.map((id) => `sent:${id}`);
  const many = await bench.preview(moderator('district'), item, order('district', to));
  expect(many.reasons).toEqual([{ name: 'too-many', message: 'Đã chọn 61 đơn vị lẻ; tối đa 60. Hãy chọn theo cấp hoặc lưu thành nhóm.' }]); // prettier-ignore
  expect((await bench.send(moderator('district'), item, { ...order('district', to), token: many.token })).status).toBe(400); // prettier-ignore
  const before = await bench.count('placements');
  const sent = await bench.sendAfterPreview(moderator('district'), item, order('district', to.slice(0, 60))); // prettier-ignore
  expect(sent).toMatchObject({ status: 200, json: { sites: 60 } });
  expect(await bench.count('placements')).toBe(before + 60);
  const overview = await bench.end(moderator('district'), item, sent.json.sending);
  expect(overview.status).toBe(200);
});
