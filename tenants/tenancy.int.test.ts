import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getFeed } from '@/syndication/feed';
import { sendDown } from '@/syndication/send';
import { decideLocally } from '@/syndication/local-decision';
import { inTransaction } from '@/database/transaction';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { asSystem } from './access';
import { getTree } from './tree';

let installation: TestInstallation;
let world: World;

const body = {
  root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: [
    { type: 'paragraph', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: [{ type: 'text', version: 1, text: 'Nội dung của bài.', format: 0, detail: 0, mode: 'normal', style: '' }] },
  ] },
}; // prettier-ignore

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

const titles = async (unit: string): Promise<string[]> => {
  const { payload } = installation;
  const { rows } = await getFeed(payload, await getTree(payload), { unit, limit: 10 });
  return rows.map((row) => row.card.vi.title);
};

describe('publishing and sending', () => {
  it('shows an article on its own site only, and a broadcast on every site below as one row', async () => {
    const { payload } = installation;
    const { unit, section } = world;
    const article = await payload.create({
      collection: 'articles', context: asSystem(),
      data: { title: 'Mở cổng liên thông', body, section, kind: 'news', _status: 'published', steward: unit.province } as never,
    }); // prettier-ignore
    expect(article.steward).toBe(unit.province);
    expect(await titles(unit.province)).toEqual(['Mở cổng liên thông']);
    expect(await titles(unit.commune)).toEqual([]);

    const before = await payload.count({ collection: 'placements' });
    await inTransaction(payload, asSystem(), (req) =>
      sendDown(req, {
        item: article.id,
        from: unit.province,
        to: [`tree:${unit.province}`],
        strength: 'suggested',
      }),
    );
    const after = await payload.count({ collection: 'placements' });
    expect(after.totalDocs - before.totalDocs).toBe(1);
    expect(await titles(unit.commune)).toEqual(['Mở cổng liên thông']);
    expect(await titles(unit.cousin)).toEqual(['Mở cổng liên thông']);
    expect(await titles(unit.stranger)).toEqual([]);

    await inTransaction(payload, asSystem(), (req) =>
      decideLocally(req, { item: article.id, unit: unit.commune, state: 'hidden' }),
    );
    expect(await titles(unit.commune)).toEqual([]);
    expect(await titles(unit.sibling)).toEqual(['Mở cổng liên thông']);

    await payload.update({
      collection: 'articles',
      id: article.id,
      context: asSystem(),
      data: { _status: 'draft' },
    });
    expect(await titles(unit.sibling)).toEqual([]);
    await payload.update({
      collection: 'articles',
      id: article.id,
      context: asSystem(),
      data: { _status: 'published' },
    });
    expect(await titles(unit.sibling)).toEqual(['Mở cổng liên thông']);
    expect(await titles(unit.commune)).toEqual([]);
  });
});
