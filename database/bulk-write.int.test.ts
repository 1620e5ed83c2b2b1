import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { bulkWrite, type BulkWrite } from './bulk-write';
import { newId } from './new-id';

let installation: TestInstallation;

beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const unit = (code: string) => ({
  id: newId(installation.payload),
  code,
  name: `Xã ${code}`,
  shortName: code,
  level: 'commune',
  type: 'commune',
  slug: code,
});
const units = async () =>
  (
    await installation.payload.find({
      collection: 'units',
      limit: 0,
      sort: 'code',
      pagination: false,
    })
  ).docs;

async function write(bulk: BulkWrite): Promise<void> {
  const req: PayloadRequest = await createLocalReq({}, installation.payload);
  await initTransaction(req);
  try {
    await bulkWrite(req, bulk);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

describe('bulkWrite', () => {
  it('writes rows as the Local API reads them, and patches whole fields', async () => {
    const [one, two] = [unit('1'), unit('2')];
    const names = [
      { name: 'Xã Cũ', shortName: 'Cũ', nameEn: '', from: '2020-01-01', to: '2020-12-31' },
    ];
    await write({
      inserts: [
        {
          collection: 'units',
          docs: [
            one,
            {
              ...two,
              parent: one.id,
              names,
              predecessors: [one.id],
              scope: { l2: one.id, l4: two.id },
              boundary: { type: 'Polygon', coordinates: [] },
            },
          ],
        },
      ],
      patches: [],
    });
    const [first, second] = await units();
    expect(first).toMatchObject({
      id: one.id,
      code: '1',
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    expect(second).toMatchObject({
      id: two.id,
      parent: one.id,
      names,
      predecessors: [one.id],
      scope: { l2: one.id, l4: two.id },
      boundary: { type: 'Polygon', coordinates: [] },
    });
    await write({
      inserts: [],
      patches: [
        {
          collection: 'units',
          docs: [
            {
              id: two.id,
              name: 'Xã Mới',
              names: [...names, { ...names[0], name: 'Xã Khác' }],
              predecessors: [],
              successors: [one.id],
            },
          ],
        },
      ],
    });
    const [, patched] = await units();
    expect(patched).toMatchObject({
      name: 'Xã Mới',
      parent: one.id,
      successors: [one.id],
      names: [{ name: 'Xã Cũ' }, { name: 'Xã Khác' }],
    });
    expect((patched as { predecessors?: unknown[] }).predecessors ?? []).toEqual([]);
  });

  it('can be updated through the Local API afterwards', async () => {
    const [, second] = await units();
    const updated = await installation.payload.update({
      collection: 'units',
      id: second!.id,
      data: { nameEn: 'New Commune' } as never,
    });
    expect(updated).toMatchObject({
      nameEn: 'New Commune',
      names: [{ name: 'Xã Cũ' }, { name: 'Xã Khác' }],
    });
  });

  it('leaves nothing behind when a later row is refused', async () => {
    const before = await units();
    const [three, site] = [
      unit('3'),
      { unit: before[0]!.id, origin: before[0]!.id, steward: before[0]!.id },
    ];
    const sites = [1, 2].map(() => ({ id: newId(installation.payload), ...site }));
    await expect(
      write({
        inserts: [
          { collection: 'units', docs: [three] },
          { collection: 'sites', docs: sites },
        ],
        patches: [],
      }),
    ).rejects.toThrow();
    expect(await units()).toEqual(before);
    expect((await installation.payload.count({ collection: 'sites' })).totalDocs).toBe(0);
  });

  it('refuses values that it would lose', async () => {
    await expect(
      write({
        inserts: [{ collection: 'units', docs: [{ ...unit('4'), unheardOf: 1 }] }],
        patches: [],
      }),
    ).rejects.toThrow('unheardOf');
  });
});
