import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { alertBench, type AlertBench } from '@/test/alert-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

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
const board: AlertBench['board'] = (...args) => bench.board(...args);
const post: AlertBench['post'] = (...args) => bench.post(...args);

describe('areas and templates', () => {
  it('areas are kept by those who issue, in their own subtree', async () => {
    const body = { unit: world.unit.district, name: 'Xã ven sông', channels: [tree('commune'), tree('sibling')] }; // prettier-ignore
    expect((await post(who('district', 'editor'), '/areas', body)).status).toBe(403);
    expect((await post(who('district', 'moderator'), '/areas', { ...body, channels: [tree('cousin')] })).status).toBe(403); // prettier-ignore
    const { json } = await post(who('district', 'moderator'), '/areas', body);
    expect((await board(who('district', 'moderator'))).places[0]).toMatchObject({ id: json.id, name: 'Xã ven sông', pages: 2 }); // prettier-ignore
    const again = await post(who('district', 'admin'), '/areas', { ...body, channels: [tree('commune')] }); // prettier-ignore
    expect(again.json.id).toBe(json.id);
    expect((await post(who('uncle', 'moderator'), `/areas/${String(json.id)}/drop`, {})).status).toBe(403); // prettier-ignore
    expect((await post(who('district', 'moderator'), `/areas/${String(json.id)}/drop`, {})).status).toBe(200); // prettier-ignore
    expect((await board(who('district', 'moderator'))).places.every(({ id }) => id === null)).toBe(true); // prettier-ignore
  });

  it('templates of the province serve every level that they are for', async () => {
    const template = { nameVi: 'Lũ', titleVi: 'Lũ lên mức [mức]', bodyVi: 'Không ra sông.', severity: 'emergency', hours: 12 }; // prettier-ignore
    const province = bench.rest(who('province', 'moderator'));
    expect((await province.post('alert-templates', template)).status).toBe(201);
    expect((await province.post('alert-templates', { ...template, nameVi: 'Huyện', level: 'district' })).status).toBe(201); // prettier-ignore
    const names = async (unit: UnitKey) => (await board(who(unit, 'moderator'))).templates.map(({ nameVi }) => nameVi); // prettier-ignore
    expect([await names('commune'), (await names('district')).sort(), await names('stranger')]).toEqual([['Lũ'], ['Huyện', 'Lũ'], []]); // prettier-ignore
    expect((await board(who('commune', 'editor'))).templates).toEqual([]);
    expect((await bench.rest(who('commune', 'editor')).post('alert-templates', template)).status).toBe(403); // prettier-ignore
  });
});
