import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { recordAudit } from '@/audit/record';
import { auditRows } from '@/audit/rows.testing';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, UNITS, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { ROLES, type Role } from '@/tenants/roles';

import { readAddress, type AuditAddress } from './address';
import { auditEntry } from './entry-data';
import { auditList, type AuditList } from './list-data';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  for (const unit of UNIT_KEYS)
    await recordAudit({ payload: at.payload, context: asSystem() }, { action: 'test.note', collection: null, document: null, unit: world.unit[unit], note: `tại ${unit};` }); // prettier-ignore
}, 240_000);
afterAll(() => at.stop());

const EMPTY = readAddress({});

async function as(unit: UnitKey, role: Role): Promise<PayloadRequest> {
  const user = { ...world.user[unit][role], collection: 'users' as const };
  return createLocalReq({ user: user as never }, at.payload);
}

const list = async (unit: UnitKey, role: Role, address: Partial<AuditAddress> = {}) =>
  auditList(await as(unit, role), { ...EMPTY, ...address }, 'vi');

const within = (unit: UnitKey, above: UnitKey): boolean => {
  for (let each: UnitKey | null = unit; each; each = UNITS[each].parent) if (each === above) return true; // prettier-ignore
  return false;
};

const notes = async (...[unit, role, address]: Parameters<typeof list>) => {
  const found = await list(unit, role, { kind: 'settings', ...address });
  return found && found.rows.flatMap(({ note }) => /^tại (\w+);/.exec(note ?? '')?.[1] ?? []).sort(); // prettier-ignore
};

it('an administrator reads his unit and what is below; everybody else nothing', async () => {
  for (const unit of UNIT_KEYS) {
    expect(await notes(unit, 'admin')).toEqual(UNIT_KEYS.filter((each) => within(each, unit)).sort());
    for (const role of ROLES.filter((each) => each !== 'admin')) expect(await list(unit, role)).toBeNull();
  }
}); // prettier-ignore

it('a unit in the address narrows to it with what is below, and opens nothing besides', async () => {
  for (const reader of UNIT_KEYS)
    for (const unit of UNIT_KEYS) {
      const expected = within(unit, reader) ? UNIT_KEYS.filter((each) => within(each, unit)).sort() : null; // prettier-ignore
      expect(await notes(reader, 'admin', { unit: world.unit[unit] }), `${reader} ${unit}`).toEqual(expected); // prettier-ignore
    }
});

it('one row is read by whom the list shows it, and by nobody else', async () => {
  const [row] = await auditRows(at.payload, { note: { equals: 'tại commune;' } });
  for (const unit of UNIT_KEYS)
    for (const role of ROLES) {
      const entry = await auditEntry(await as(unit, role), row!.id, 'vi');
      expect(entry !== null, `${unit} ${role}`).toBe(role === 'admin' && within('commune', unit));
    }
  expect(await auditEntry(await as('province', 'admin'), 'no-such-row', 'vi')).toBeNull();
});

it('tells in sentences, by item, person, kind and day; what was changed by the labels of the form', async () => {
  const id = docs.commune.draft;
  const editor = world.user.commune.editor;
  const moderator = world.user.district.moderator;
  expect((await at.rest(editor).patch(`articles/${id}`, { title: 'Lịch tiêm mới' })).status).toBe(200); // prettier-ignore
  const answer = await at.rest(moderator).post(`lt/items/articles/${id}/emergency`, { reason: 'Gấp.' });
  expect(answer.status, await answer.clone().text()).toBe(200);
  const item = { collection: 'articles', id };
  const all = (await list('district', 'admin', { item }))!;
  expect(all.item).toBe('bài “Lịch tiêm mới”');
  const found = all.rows.find(({ emergency }) => emergency)!;
  expect(found).toMatchObject({ note: 'Gấp.', sentence: 'moderator.district@example.test (người kiểm duyệt, district) đã đăng khẩn bài “Lịch tiêm mới”' }); // prettier-ignore
  const only = async (address: Partial<AuditAddress>) => (await list('district', 'admin', { item, ...address }))!.rows; // prettier-ignore
  expect((await only({ kind: 'emergency' })).map(({ id: row }) => row)).toEqual([found.id]);
  expect((await only({ kind: 'publication' })).map(({ id: row }) => row)).toEqual([found.id]);
  const own = await only({ person: String(editor.id) });
  expect(own.map(({ sentence }) => sentence)).toEqual(['editor.commune@example.test (biên tập viên, commune) đã sửa bài “Lịch tiêm mới”']); // prettier-ignore
  expect(await only({ from: '2020-01-01', to: '2020-12-31' })).toEqual([]);
  const [change] = own;
  const entry = (await auditEntry(await as('district', 'admin'), change!.id, 'vi'))!;
  expect(entry.changes.find(({ name }) => name === 'title')).toMatchObject({ label: 'Tiêu đề', after: 'Lịch tiêm mới' }); // prettier-ignore
  expect(entry.item).toEqual({ ...item, open: true });
  expect(entry.person).toMatchObject({ id: String(editor.id), as: 'biên tập viên, commune' });
  const emergency = (await auditEntry(await as('commune', 'admin'), found.id, 'vi'))!;
  expect(emergency.changes).toContainEqual({ name: 'work', label: 'Bước', before: 'nháp', after: 'không có việc dở' }); // prettier-ignore
}); // prettier-ignore

it('goes on page by page, each row once, also where many have one moment', async () => {
  const scope = (await auditRows(at.payload, { note: { equals: 'tại cousin;' } }))[0]!.scope;
  const moment = new Date().toISOString();
  for (let n = 0; n < 130; n += 1) {
    const data = { at: moment, action: 'test.row', kind: 'settings', note: `hàng ${n};`, origin: world.unit.cousin, steward: world.unit.cousin, scope }; // prettier-ignore
    await at.payload.db.create({ collection: 'audit-log', data });
  }
  const seen: string[] = [];
  let before: AuditAddress['before'] = null;
  do {
    const page: AuditList = (await list('cousin', 'admin', { before }))!;
    seen.push(...page.rows.map(({ id }) => id));
    before = page.next;
  } while (before);
  const all = await auditRows(at.payload, { steward: { equals: world.unit.cousin } });
  expect(seen).toHaveLength(all.length);
  expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
});
