import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { buildDocs, paragraph, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { purgeLinks } from './purge-links';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
});
afterEach(() => vi.useRealTimers());
afterAll(() => at.stop());

const DAY_MS = 86_400_000;

type Listed = { links: { id: string }[] };

const post = (user: RestUser, id: string, init?: RequestInit) =>
  at.rest(user).post('lt/preview', { itemType: 'articles', id }, init);
const linksOf = async (id: string) =>
  ((await (await at.rest(world.user.commune.author).get(`lt/preview?itemType=articles&id=${id}`)).json()) as Listed).links; // prettier-ignore
const revoke = (user: RestUser, id: string, link: string) =>
  at.rest(user).post('lt/preview/revoke', { itemType: 'articles', id, link });

async function write(title: string): Promise<string> {
  const row = await at.payload.create({
    collection: 'articles', context: asSystem(), draft: true,
    data: { title, body: paragraph('Nháp'), section: world.section, kind: 'news', _status: 'draft', steward: world.unit.commune } as never,
  }); // prettier-ignore
  return String(row.id);
}

describe('how many links open', () => {
  const make21 = async (id: string) => {
    const author = at.rest(world.user.commune.author);
    // Signed in once: the harness writes a session for each client.
    await author.get('users/me');
    return Promise.all(Array.from({ length: 21 }, () => author.post('lt/preview', { itemType: 'articles', id })));
  };

  it('twenty of an item, also when more are asked for at the same moment; the answer says what to do', async () => {
    const id = await write('Nhiều liên kết');
    const answers = await make21(id);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.find(({ status }) => status !== 200)!;
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Bài này đã có 20 liên kết còn hiệu lực. Hãy thu hồi');
    const english = await post(world.user.commune.author, id, { headers: { 'Accept-Language': 'en' } });
    expect(await english.text()).toContain('20 links that open already');
    // Another item has its own twenty.
    expect((await post(world.user.commune.author, docs.commune.draft)).status).toBe(200);
    const links = await linksOf(id);
    await revoke(world.user.commune.editor, id, links[0]!.id);
    expect((await post(world.user.commune.author, id)).status).toBe(200);
    expect((await post(world.user.commune.author, id)).status).toBe(409);
  });

  it('those that have expired give their places back', async () => {
    const id = await write('Hết hạn');
    await make21(id);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * DAY_MS });
    const answers = await make21(id);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
  });
}); // prettier-ignore

it('links are erased thirty days after they ended, by their end or because they were revoked', async () => {
  const id = await write('Dọn dẹp');
  const now = Date.now() + 400 * DAY_MS;
  const row = (name: string, expiresAt: number, revokedAt = 0) =>
    at.payload.db.create({ collection: 'preview-links', data: { tokenHash: name, slot: name, itemType: 'articles', item: id, expiresAt, revokedAt } });
  await row('open', now + DAY_MS);
  await row('just-expired', now - 29 * DAY_MS);
  await row('long-expired', now - 31 * DAY_MS);
  await row('just-revoked', now + DAY_MS, now - 29 * DAY_MS);
  await row('long-revoked', now + DAY_MS, now - 31 * DAY_MS);
  const purge = () => inTransaction(at.payload, asSystem(), (req) => purgeLinks(req, now));
  while ((await purge()) > 0);
  const left = await at.payload.db.find<{ slot: string }>({ collection: 'preview-links', where: { item: { equals: id } }, limit: 0, pagination: false });
  expect(left.docs.map(({ slot }) => slot).sort()).toEqual(['just-expired', 'just-revoked', 'open']);
}); // prettier-ignore
