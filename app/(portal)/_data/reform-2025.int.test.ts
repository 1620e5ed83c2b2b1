import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importUnits } from '@/tenants/registry/import-units';
import { resolveRequest } from '@/tenants/resolve-request';
import type { TreeUnit } from '@/tenants/unit-tree';
import { startPayload, type TestInstallation } from '@/test/payload';

let installation: TestInstallation;

const fixture = () =>
  readFile(path.join(process.cwd(), 'data/hai-duong-units-2025-successors.json'), 'utf8');

beforeAll(async () => {
  installation = await startPayload();
  const result = await importUnits(installation.payload, { units: await fixture() });
  expect(result.faults).toEqual([]);
});
afterAll(() => installation.stop());

/** The gateway reads the configuration when it is first imported, so it is imported after the environment stands. */
const gateway = async () => ({
  ...(await import('./portal')),
  ...(await import('./site')),
  ...(await import('./home')),
  ...(await import('./find-units')),
});

const ward = (units: Iterable<TreeUnit>): TreeUnit =>
  [...units].find((unit) => unit.name === 'Phường Thành Đông')!;

describe('the two-tier structure of July 2025', () => {
  it('serves communes right under the city: no district on the ladder, in the title or in the host', async () => {
    const { portal, getSite, getHome } = await gateway();
    const { tree, directory } = await portal();
    expect(tree.size).toBe(65);
    const unit = ward(tree.all());
    const site = (await getSite(unit.id, 'vi'))!;
    expect(site.title).toBe('Trang thông tin điện tử phường Thành Đông – thành phố Hải Phòng');
    expect(site.agency).toBe('Ủy ban nhân dân phường Thành Đông');
    expect(site.ladder.map((step) => step.level)).toEqual(['province', 'commune']);
    expect(directory.primary[unit.id]).toEqual({
      host: 'thanhdong.haiduong.localhost',
      path: 'thanh-dong',
    });
    expect((await getSite(unit.id, 'en'))!.title).toContain('Thanh Dong Ward');
    const home = await getHome(site);
    expect(JSON.stringify(home.rows)).not.toContain('fromAbove');
  });

  it('answers each of the 65 sites by host and by path', async () => {
    const { portal } = await gateway();
    const { tree, directory } = await portal();
    const options = { adminHost: 'quantri.haiduong.localhost' };
    for (const unit of tree.all()) {
      const { host, path: at } = directory.primary[unit.id]!;
      expect(resolveRequest(directory, { host, path: '/' }, options)).toMatchObject({
        kind: 'site',
        unit: unit.id,
      });
      const byPath = { host: 'localhost', path: at ? `/u/${at}` : '/' };
      expect(resolveRequest(directory, byPath, options)).toMatchObject({
        kind: 'site',
        unit: unit.id,
      });
    }
  });

  it('lists the communes as the children of the city', async () => {
    const { portal, getSite, getHome } = await gateway();
    const { tree } = await portal();
    const city = tree.roots[0]!;
    const home = await getHome((await getSite(city.id, 'vi'))!);
    const blocks = home.rows.flatMap((row) => row.blocks);
    expect(blocks.find((block) => 'units' in block)?.units).toHaveLength(64);
  });
});
