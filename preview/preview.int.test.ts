import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { hasItem } from '@/app/(portal)/_data/has-item';
import { getPreview } from '@/app/(portal)/_data/preview';
import { getSite } from '@/app/(portal)/_data/site';
import { block, p, state, upload } from '@/richtext/build.test-data';
import { asSystem } from '@/tenants/access';
import { buildDocs, paragraph, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { openLink } from './open-link';
import { previewFile } from './preview-file';

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

type Made = { id: string; url: string; expiresAt: string };
type Listed = { links: { id: string; createdBy: string | null; expiresAt: string }[] };

const post = (user: RestUser | undefined, id: string, more: object = {}, init?: RequestInit) =>
  at.rest(user).post('lt/preview', { itemType: 'articles', id, ...more }, init);
const tokenOf = ({ url }: Made): string => new URL(url).pathname.split('/').at(-1)!;
async function make(id: string, more: object = {}): Promise<Made & { token: string }> {
  const answer = await post(world.user.commune.author, id, more);
  expect(answer.status, await answer.clone().text()).toBe(200);
  const made = (await answer.json()) as Made;
  return { ...made, token: tokenOf(made) };
}
const list = (user: RestUser | undefined, id: string) =>
  at.rest(user).get(`lt/preview?itemType=articles&id=${id}`);
const linksOf = async (id: string) =>
  ((await (await list(world.user.commune.author, id)).json()) as Listed).links;
const revoke = (user: RestUser | undefined, id: string, link?: string) =>
  at.rest(user).post('lt/preview/revoke', { itemType: 'articles', id, link });

async function write(data: object, collection: 'articles' | 'pages' = 'articles') {
  const row = await at.payload.create({
    collection, context: asSystem(), draft: true,
    data: { title: 'Tin nháp', body: paragraph('Nháp'), section: world.section, kind: 'news', _status: 'draft', steward: world.unit.commune, ...data } as never,
  }); // prettier-ignore
  return String(row.id);
}

describe('who makes a link', () => {
  it.each(['author', 'editor', 'moderator'] as const)('the %s of the unit', async (role) => {
    const answer = await post(world.user.commune[role], docs.commune.draft);
    expect(answer.status).toBe(200);
    const { url } = (await answer.json()) as Made;
    expect(url).toMatch(/^http.*commune.*\/xem-truoc\/[\w-]{43}$/);
  });

  it('a moderator above', async () => {
    expect((await post(world.user.district.moderator, docs.commune.draft)).status).toBe(200);
    expect((await post(world.user.province.moderator, docs.commune.draft)).status).toBe(200);
  });

  it('nobody else; who may not read the item does not learn that there is one', async () => {
    const people: [RestUser | undefined, number][] = [
      [undefined, 401],
      [world.user.sibling.editor, 404],
      [world.user.sibling.moderator, 404],
      [world.user.district.editor, 404],
      [world.user.uncle.moderator, 404],
      // Administrators read texts of their unit and write none.
      [world.user.commune.admin, 403],
      [world.user.district.admin, 403],
    ];
    for (const [user, status] of people) {
      expect((await post(user, docs.commune.draft)).status).toBe(status);
      expect((await list(user, docs.commune.draft)).status).toBe(status);
      expect((await revoke(user, docs.commune.draft)).status).toBe(status);
    }
  });

  it('not by a foreign page, and not with a body that makes no sense', async () => {
    const { author } = world.user.commune;
    const origin = { headers: { Origin: 'https://evil.example' } };
    expect((await post(author, docs.commune.draft, {}, origin)).status).toBe(403);
    for (const days of [0, 31, 1.5, '7'])
      expect((await post(author, docs.commune.draft, { days })).status).toBe(400);
    expect((await post(author, docs.commune.draft, { itemType: 'users' })).status).toBe(400);
    expect((await post(author, 'khong-co')).status).toBe(404);
    const plain = { headers: { 'Content-Type': 'text/plain' } };
    const text = JSON.stringify({ itemType: 'articles', id: docs.commune.draft });
    expect((await at.rest(author).post('lt/preview', text, plain)).status).toBe(400);
  });
});

describe('what a link opens', () => {
  it('the latest draft, though an older version is public', async () => {
    const { token } = await make(docs.commune.revised);
    const link = await openLink(at.payload, token);
    expect(link).toMatchObject({ id: docs.commune.revised, steward: world.unit.commune });
    expect(link!.version.title).toMatchObject({ vi: 'Sửa kín commune' });
    await at.payload.update({
      collection: 'articles', id: docs.commune.revised, draft: true, context: asSystem(), data: { title: 'Sửa lần nữa', _status: 'draft' },
    }); // prettier-ignore
    const again = await openLink(at.payload, token);
    expect(again!.version.title).toMatchObject({ vi: 'Sửa lần nữa' });
  });

  it('nothing for a wrong token', async () => {
    const { token } = await make(docs.commune.draft);
    const wrong = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const value of [wrong, token.slice(1), `${token}A`, '', null, { like: token }, 'a'])
      expect(await openLink(at.payload, value)).toBeNull();
  });

  it('nothing after its last moment', async () => {
    const { token, expiresAt } = await make(docs.commune.draft, { days: 1 });
    const end = new Date(expiresAt).getTime();
    expect(Math.abs(end - Date.now() - DAY_MS)).toBeLessThan(60_000);
    expect(await openLink(at.payload, token, end - 1)).not.toBeNull();
    expect(await openLink(at.payload, token, end)).toBeNull();
    vi.useFakeTimers({ toFake: ['Date'], now: end });
    expect((await openLink(at.payload, token)) === null).toBe(true);
  });

  it('nothing once revoked: one, then all; others of the item and of other items stay', async () => {
    const id = await write({});
    const [first, second, third] = [await make(id), await make(id), await make(id)];
    const other = await make(docs.commune.draft);
    expect((await linksOf(id)).map((link) => link.id)).toHaveLength(3);
    // By the address of another item its link is not touched.
    expect((await revoke(world.user.commune.editor, id, other.id)).status).toBe(200);
    expect(await openLink(at.payload, other.token)).not.toBeNull();
    expect((await revoke(world.user.commune.editor, id, first.id)).status).toBe(200);
    expect(await openLink(at.payload, first.token)).toBeNull();
    expect(await openLink(at.payload, second.token)).not.toBeNull();
    expect((await revoke(world.user.district.moderator, id)).status).toBe(200);
    expect(await openLink(at.payload, second.token)).toBeNull();
    expect(await openLink(at.payload, third.token)).toBeNull();
    expect(await linksOf(id)).toEqual([]);
    expect(await openLink(at.payload, other.token)).not.toBeNull();
  });

  it('nothing while its item lies in the bin, or when it is gone; its links can still be revoked', async () => {
    const id = await write({});
    const { token } = await make(id);
    const bin = { deletedAt: new Date().toISOString() };
    const answer = await at.rest(world.user.commune.editor).patch(`articles/${id}`, bin);
    expect(answer.status).toBe(200);
    expect(await openLink(at.payload, token)).toBeNull();
    expect((await post(world.user.commune.editor, id)).status).toBe(404);
    expect((await revoke(world.user.commune.editor, id)).status).toBe(200);
    const erased = await write({});
    const link = await make(erased);
    await at.payload.db.deleteOne({ collection: 'articles', where: { id: { equals: erased } } });
    expect(await openLink(at.payload, link.token)).toBeNull();
  });
});

describe('where a link opens', () => {
  it('on the site of the item’s unit, in the template of the site, and on no other', async () => {
    const id = await write({ title: 'Chưa ai đọc' });
    const { token } = await make(id);
    const path = `/xem-truoc/${token}`;
    for (const key of ['sibling', 'district', 'province', 'stranger'] as const) {
      expect(await hasItem({ unit: world.unit[key], locale: 'vi', path })).toBe(false);
      const other = (await getSite(`${world.unit[key]}~p`, 'vi'))!;
      expect(await getPreview(other, token)).toBeNull();
    }
    expect(await hasItem({ unit: world.unit.commune, locale: 'en', path })).toBe(true);
    const site = (await getSite(`${world.unit.commune}~p`, 'vi'))!;
    expect(await getPreview(site, token)).toMatchObject({
      published: false,
      article: { title: 'Chưa ai đọc', locales: ['vi'] },
    });
    await revoke(world.user.commune.author, id);
    expect(await hasItem({ unit: world.unit.commune, locale: 'vi', path })).toBe(false);
  });

  it('a page opens too, and a text without a body', async () => {
    const page = await write({ title: 'Trang nháp' }, 'pages');
    const { token } = await make(page, { itemType: 'pages' });
    const site = (await getSite(`${world.unit.commune}~p`, 'en'))!;
    expect(await getPreview(site, token)).toMatchObject({
      page: { title: 'Trang nháp', lang: 'vi' },
    });
    const empty = await make(await write({ title: 'Chỉ có tên', body: null, section: null }));
    expect((await getPreview(site, empty.token))!.article!.title).toBe('Chỉ có tên');
  });
});

it('keeps no token, shows none again, and tells who made the link only to whom may see him', async () => {
  const id = await write({});
  const { token } = await make(id);
  await post(world.user.district.moderator, id);
  const { docs: rows } = await at.payload.db.find({ collection: 'preview-links', limit: 0, pagination: false }); // prettier-ignore
  expect(JSON.stringify(rows)).not.toContain(token);
  const answer = await (await list(world.user.commune.author, id)).text();
  expect(answer).not.toContain(token);
  expect(answer).not.toMatch(/hash/i);
  const links = (JSON.parse(answer) as Listed).links;
  expect(links.map(({ createdBy }) => createdBy).sort()).toEqual(
    ['author.commune@example.test', null].sort(),
  );
});

it('serves the files that the version shows, and no others', async () => {
  const picture = async (name: string) => {
    const { commune } = world.unit;
    const data = { filename: `${name}.webp`, mimeType: 'image/webp', alt: { vi: name }, steward: commune, origin: commune, scope: { l4: commune } }; // prettier-ignore
    return String((await at.payload.db.create({ collection: 'media', data })).id);
  };
  const [cover, shown, poster, old] = [await picture('bia'), await picture('trong-bai'), await picture('bo-anh'), await picture('cu')]; // prettier-ignore
  await picture('khac');
  const gallery = block('gallery', { images: [{ id: '0'.repeat(24), image: poster }] });
  const id = await write({ cover: old, body: state(p('Ảnh'), upload(shown), gallery), _status: 'draft' }); // prettier-ignore
  await at.payload.update({ collection: 'articles', id, draft: true, context: asSystem(), data: { cover, _status: 'draft' } }); // prettier-ignore
  const link = (await openLink(at.payload, (await make(id)).token))!;
  for (const name of ['bia', 'trong-bai', 'bo-anh'])
    expect(await previewFile(at.payload, link, `${name}.webp`), name).toMatchObject({
      type: 'image/webp',
    });
  for (const name of ['cu', 'khac', 'sibling'])
    expect(await previewFile(at.payload, link, `${name}.webp`), name).toBeNull();
});
