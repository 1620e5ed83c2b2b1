import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { openLink } from './open-link';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

async function link(who: User, id: string): Promise<string> {
  const made = await at.rest(who).post('lt/preview', { itemType: 'articles', id, days: 30 });
  const { url } = (await made.json()) as { url: string };
  return new URL(url).pathname.split('/').at(-1)!;
}
const opens = async (token: string) => (await openLink(at.payload, token)) !== null;

describe('when the account of its maker is closed', () => {
  it('a link opens no more, also after the account is opened again; those of others stay', async () => {
    const { author, editor } = world.user.sibling;
    const item = await bench.write('sibling');
    const [his, other] = [await link(author, item), await link(editor, item)];
    const admin = at.rest(world.user.district.admin);
    expect((await admin.post(`users/${author.id}/close`, {})).status).toBe(200);
    expect([await opens(his), await opens(other)]).toEqual([false, true]);
    expect((await admin.post(`users/${author.id}/reopen`, {})).status).toBe(200);
    expect(await opens(his)).toBe(false);
  });

  it('nor does one that a request made while it was being closed', async () => {
    const { editor } = world.user.uncle;
    const item = await bench.write('uncle');
    const token = await link(editor, item);
    await at.payload.db.updateOne({ collection: 'users', id: String(editor.id), data: { closedAt: new Date().toISOString() } }); // prettier-ignore
    expect(await opens(token)).toBe(false);
  });
});

describe('when visitors may read the text no more', () => {
  const commune = () => world.user.commune;

  it.each(['error', 'withdrawn'])('a link from before opens no more: %s', async (ending) => {
    const item = await bench.published('commune');
    const before = await link(commune().author, item);
    expect(await opens(before)).toBe(true);
    await bench.act(commune().editor, item, 'withdraw', { ending, reason: 'Sai.' });
    expect(await opens(before)).toBe(false);
    await bench.save(commune().author, item, { title: 'Viết lại' });
    expect(await opens(before)).toBe(false);
    // For whoever is to read the new words.
    expect(await opens(await link(commune().author, item))).toBe(true);
  });

  it('a link from before an embargo of a public text opens no more, and again after it', async () => {
    const item = await bench.published('commune');
    const before = await link(commune().author, item);
    const embargoUntil = new Date(Date.now() + 864e5).toISOString();
    await bench.act(commune().editor, item, 'limit', { reason: 'Chờ.', embargoUntil });
    expect(await opens(before)).toBe(false);
    await bench.act(commune().editor, item, 'limit', { embargoUntil: null });
    expect(await opens(before)).toBe(true);
  });

  it('an archived text is still read, by links too', async () => {
    const item = await bench.published('commune');
    const before = await link(commune().author, item);
    await bench.act(commune().editor, item, 'withdraw', { ending: 'archived', reason: 'Cũ.' });
    expect(await opens(before)).toBe(true);
  });
});
