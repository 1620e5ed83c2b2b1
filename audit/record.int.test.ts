import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { forgetDoors } from '@/people/doors';
import { whenIdle } from '@/people/background';
import { account, PASSWORD } from '@/test/accounts';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { UNIT_HEADER } from '@/tenants/acting-unit';
import type { Role } from '@/tenants/roles';

import { auditRows, rowsOf } from './rows.testing';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

const rest = (unit: UnitKey, role: Role) => at.rest(world.user[unit][role]);
type Made = { doc: { id: string } };

async function article(title: string, status = 'draft'): Promise<string> {
  const body = { title, body: paragraph(`Lời của ${title}`), section: world.section, kind: 'news', _status: status }; // prettier-ignore
  const answer = await rest('commune', 'editor').post('articles?depth=0', body);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as Made).doc.id;
}

describe('every write leaves one row', () => {
  it('with action, person, role, unit, and the fields that changed before and after', async () => {
    const id = await article('Tin đầu');
    const { payload } = at;
    await rest('commune', 'editor').patch(`articles/${id}`, { title: 'Tin sửa' });
    await rest('commune', 'editor').post(`lt/items/articles/${id}/submit`, {});
    await rest('district', 'moderator').post(`lt/items/articles/${id}/approve`, { publish: true });
    await rest('commune', 'editor').patch(`articles/${id}?draft=true`, { title: 'Nháp kín', _status: 'draft' }); // prettier-ignore
    await rest('district', 'moderator').post(`lt/items/articles/${id}/withdraw`, { ending: 'error', reason: 'Đăng nhầm.' }); // prettier-ignore
    // What was public once stays; a draft that never was goes into the bin.
    const never = await article('Nháp bỏ đi');
    await rest('commune', 'editor').patch(`articles/${never}`, { deletedAt: new Date().toISOString() });
    const all = await rowsOf(payload, 'articles', id);
    const commune = world.unit.commune;
    const editor = { actor: String(world.user.commune.editor.id), actorName: world.user.commune.editor.name, actorRole: 'editor', actorUnit: commune }; // prettier-ignore
    const moderator = { actorRole: 'moderator', actorUnit: world.unit.district, origin: commune };
    const verbs = all.filter(({ action }) => /submit|approve|withdraw/.test(action));
    expect(verbs).toMatchObject([
      { action: 'articles.submit', ...editor, before: { work: 'draft', live: 'never' }, after: { work: 'in-review' } },
      { action: 'articles.approve', ...moderator },
      { action: 'articles.withdraw', ...moderator, note: 'Đăng nhầm.', after: { live: 'ended' } },
    ]);
    const rows = all.filter((row) => !verbs.includes(row));
    expect(rows).toMatchObject([
      { action: 'articles.create', ...editor, origin: commune, steward: commune, before: null, after: { title: 'Tin đầu', _status: 'draft' } },
      { action: 'articles.update', ...editor, before: { title: 'Tin đầu' }, after: { title: 'Tin sửa' } },
      { action: 'articles.update', ...moderator, before: { _status: 'draft' }, after: { _status: 'published' } },
      { action: 'articles.update', ...editor, before: { title: 'Tin sửa', _status: 'published' }, after: { title: 'Nháp kín', _status: 'draft' } },
    ]);
    expect(await rowsOf(payload, 'articles', never)).toMatchObject([{ action: 'articles.create' }, { action: 'articles.bin', ...editor }]);
    // The address follows the title until the text was public.
    expect(Object.keys(rows[1]!.after as object)).toEqual(['slug', 'title']);
    expect(rows[0]!.scope).toMatchObject({ l2: world.unit.province, l3: world.unit.district, l4: commune }); // prettier-ignore
  }); // prettier-ignore

  it('in which a long text stands as a hash', async () => {
    const id = await article('Tin dài');
    await rest('commune', 'editor').patch(`articles/${id}`, { body: paragraph('Lời khác hẳn') });
    const [, row] = await rowsOf(at.payload, 'articles', id);
    const digest = { sha256: expect.any(String), length: expect.any(Number) };
    expect([row!.before, row!.after]).toEqual([{ body: digest }, { body: digest }]);
    expect(JSON.stringify(await rowsOf(at.payload, 'articles', id))).not.toContain('Lời');
  });

  it('whatever the answer is asked to hold', async () => {
    const id = await article('Tin chọn ô');
    const answer = await rest('commune', 'editor').patch(`articles/${id}?select[kind]=true`, { title: 'Đổi lén' }); // prettier-ignore
    expect(await answer.text()).not.toContain('Đổi lén');
    expect((await rowsOf(at.payload, 'articles', id))[1]).toMatchObject({
      origin: world.unit.commune, before: { title: 'Tin chọn ô' }, after: { title: 'Đổi lén' },
    });
    const section = await rest('province', 'admin').post('sections?depth=0', { name: 'Mục', slug: 'muc-1' }, { headers: { [UNIT_HEADER]: world.unit.province } });
    const { doc } = (await section.json()) as Made;
    await rest('province', 'admin').delete(`sections/${doc.id}?select[slug]=true`);
    expect((await rowsOf(at.payload, 'sections', doc.id))[1]).toMatchObject({
      action: 'sections.delete', actorRole: 'admin', origin: world.unit.province, before: { slug: 'muc-1' }, after: null,
    });
  }); // prettier-ignore

  it('of a restored version too', async () => {
    const id = await article('Bản một');
    await rest('commune', 'editor').patch(`articles/${id}?draft=true`, { title: 'Bản hai' });
    const { docs } = await at.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'createdAt' }); // prettier-ignore
    const answer = await rest('commune', 'editor').post(`articles/versions/${docs[0]!.id}?draft=true&depth=2`);
    expect(answer.status).toBe(200);
    const row = (await rowsOf(at.payload, 'articles', id)).at(-1)!;
    expect(row).toMatchObject({ action: 'articles.restore-version', before: { title: 'Bản hai' }, after: { title: 'Bản một' } });
    expect(Object.keys(row.after as object)).toEqual(['slug', 'title']);
  }); // prettier-ignore

  it('one for each document of a bulk change', async () => {
    const ids = [await article('Loạt một'), await article('Loạt hai')];
    const query = ids.map((id, n) => `where[id][in][${n}]=${id}`).join('&');
    await rest('commune', 'editor').patch(`articles?${query}`, { teaser: 'Chung' });
    for (const id of ids)
      expect((await rowsOf(at.payload, 'articles', id))[1]).toMatchObject({ after: { teaser: 'Chung' } }); // prettier-ignore
  });

  it('none where the write is refused', async () => {
    const id = await article('Tin người khác');
    const before = (await auditRows(at.payload)).length;
    expect((await rest('sibling', 'editor').patch(`articles/${id}`, { title: 'X' })).status).not.toBe(200); // prettier-ignore
    expect((await rest('commune', 'editor').patch(`articles/${id}`, { section: 'none' })).status).not.toBe(200); // prettier-ignore
    expect((await auditRows(at.payload)).length).toBe(before);
  });

  it('none where the write is taken back, on MongoDB', async () => {
    const id = await article('Tin hỏng');
    const { hooks } = at.payload.collections.articles.config;
    const broken = () => Promise.reject(new Error('a later hook failed'));
    hooks.afterChange.push(broken);
    vi.spyOn(at.payload.logger, 'error').mockImplementation(() => undefined);
    try {
      await rest('commune', 'editor').patch(`articles/${id}`, { title: 'Không thành' });
    } finally {
      hooks.afterChange.splice(hooks.afterChange.indexOf(broken), 1);
      vi.restoreAllMocks();
    }
    const rows = await rowsOf(at.payload, 'articles', id);
    // SQLite has no transactions (DESIGN 6): the write stays, and so does its row.
    expect(rows).toHaveLength(at.payload.db.name === 'mongoose' ? 1 : 2);
  });
});

describe('accounts', () => {
  it('leave rows of roles, codes, logins, refusals and closing, and never a secret', async () => {
    const { payload } = at;
    forgetDoors();
    const person = await account(payload, world, 'nhat.ky@example.test', [['commune', 'author']]);
    const admin = rest('district', 'admin');
    await admin.patch(`users/${person.id}`, { memberships: [{ unit: world.unit.commune, role: 'editor' }, { unit: world.unit.sibling, role: 'author' }] });
    const card = (await (await admin.post(`users/${person.id}/reset-code`, { deliver: 'hand' })).json()) as { card: { code: string; link: string } };
    await at.rest().post('users/redeem', { code: card.card.code, password: 'bốn con vịt qua cầu' });
    await at.rest().post('users/login', { email: person.email, password: PASSWORD });
    await at.rest().post('users/login', { email: 'khong.co@example.test', password: PASSWORD });
    expect((await at.rest().post('users/login', { email: person.email, password: 'bốn con vịt qua cầu' })).status).toBe(200);
    await whenIdle();
    await admin.post(`users/${person.id}/close`);
    await admin.post(`users/${person.id}/reopen`);
    await at.rest(person).patch(`users/${person.id}`, { password: 'năm con gà dưới bến' });
    const rows = await rowsOf(payload, 'users', person.id);
    const byAdmin = { actor: String(world.user.district.admin.id), actorRole: 'admin', actorUnit: world.unit.district };
    const [created, granted, ...others] = rows;
    expect(created).toMatchObject({ action: 'users.create', actor: null, actorRole: 'system', origin: world.unit.commune });
    expect(granted).toMatchObject({
      action: 'users.update', ...byAdmin, origin: world.unit.district,
      before: { memberships: [{ role: 'author' }] }, after: { memberships: [{ role: 'editor' }, { role: 'author' }] },
    });
    const by = (action: string) => others.filter((row) => row.action === action);
    expect(by('users.issue-reset')).toMatchObject([{ ...byAdmin, note: 'hand' }]);
    expect(by('users.redeem-reset')).toMatchObject([{ actor: person.id, actorRole: 'editor', actorUnit: world.unit.commune }]);
    expect(by('users.login-failed')).toMatchObject([{ actor: null, actorRole: null, origin: world.unit.district }]);
    expect(by('users.login')).toMatchObject([{ actor: person.id, actorRole: 'editor' }]);
    expect(by('users.close')).toMatchObject([{ ...byAdmin, before: { closedAt: null }, after: { closedAt: expect.any(String) } }]);
    expect(by('users.reopen')).toMatchObject([{ ...byAdmin, after: { closedAt: null } }]);
    expect(by('users.password')).toMatchObject([{ actor: person.id }]);
    const stored = await payload.db.findOne<{ id: string; hash: string; salt: string }>({ collection: 'users', where: { id: { equals: person.id } } });
    const text = JSON.stringify(await auditRows(payload));
    for (const secret of [PASSWORD, 'bốn con vịt', 'năm con gà', card.card.code, card.card.link.split('#')[1]!, stored!.hash, stored!.salt, '"sessions"', '"hash":"sha'])
      expect(text).not.toContain(secret);
  }); // prettier-ignore
});

describe('the log', () => {
  it('is read by administrators in their units only, and written by nobody', async () => {
    await article('Tin để đọc');
    const list = async (unit: UnitKey, role: Role) =>
      (await (await rest(unit, role).get('audit-log?limit=500&depth=0')).json()) as { docs?: { steward: string }[] }; // prettier-ignore
    const stewards = async (unit: UnitKey) => new Set((await list(unit, 'admin')).docs?.map(({ steward }) => steward)); // prettier-ignore
    expect(await stewards('commune')).toEqual(new Set([world.unit.commune]));
    const district = await stewards('district');
    expect([...district].sort()).toEqual([world.unit.commune, world.unit.district, world.unit.sibling].sort()); // prettier-ignore
    expect((await stewards('sibling')).has(world.unit.commune)).toBe(false);
    for (const role of ['author', 'editor', 'moderator'] as const)
      expect((await list('commune', role)).docs ?? []).toEqual([]);
    const [row] = await auditRows(at.payload);
    const admin = rest('province', 'admin');
    for (const answer of [
      await admin.post('audit-log', { action: 'x', at: new Date().toISOString() }),
      await admin.patch(`audit-log/${row!.id}`, { action: 'x' }),
      await admin.delete(`audit-log/${row!.id}`),
    ])
      expect(answer.status).toBe(403);
  });
});
