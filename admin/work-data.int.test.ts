import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { actorOf } from '@/tenants/actor';
import type { Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

import { waitingCount } from './queue/waiting-count';
import { stagesOf } from './stages-of';
import { workData, WORK_ROWS, type WorkData } from './work-data';

let installation: TestInstallation;
let world: World;
const HOUR = 3_600_000;

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];

async function work(who: User, now = Date.now()): Promise<WorkData> {
  const { payload } = installation;
  const req = await createLocalReq({ user: { ...who, collection: 'users' } as never }, payload);
  return workData({ req, actor: actorOf(who)!, tree: await getTree(payload), language: 'vi', now });
}

async function written(unit: UnitKey, title: string): Promise<string> {
  const rest = installation.rest(at(unit, 'author'));
  const made = await rest.post('articles?draft=true&depth=0', { title, body: paragraph(title), section: world.section, kind: 'news' }); // prettier-ignore
  return String(((await made.json()) as { doc: { id: unknown } }).doc.id);
}

const act = (who: User, id: string, verb: string, body: object = {}) =>
  installation.rest(who).post(`lt/items/articles/${id}/${verb}`, body);

async function submitted(unit: UnitKey, title: string): Promise<string> {
  const id = await written(unit, title);
  expect((await act(at(unit, 'author'), id, 'submit')).status).toBe(200);
  return id;
}

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

it('what waits for whom, in its lists; the number is of all, the rows are eight', async () => {
  const [author, editor, moderator] = [at('commune', 'author'), at('commune', 'editor'), at('district', 'moderator')]; // prettier-ignore
  for (let i = 0; i < WORK_ROWS + 2; i += 1) await submitted('commune', `Bài ${i}`);
  const returned = await submitted('commune', 'Trả lại');
  await act(editor, returned, 'return', { reason: 'Sai ngày.' });
  const scheduled = await submitted('commune', 'Hẹn giờ');
  await act(editor, scheduled, 'approve');
  await act(editor, scheduled, 'schedule', { publishAt: new Date(Date.now() + HOUR).toISOString() }); // prettier-ignore
  const urgent = await written('sibling', 'Khẩn');
  await act(at('sibling', 'moderator'), urgent, 'emergency', { reason: 'Lũ.' });
  expect((await work(moderator)).unconfirmed).toEqual([]);
  await installation.payload.db.updateOne({ collection: 'editions', where: { item: { equals: urgent } }, data: { alertLevel: 3 }, returning: false }); // prettier-ignore

  const found = await work(moderator);
  expect(found.toApprove.rows.map(({ title }) => title)).toEqual(Array.from({ length: WORK_ROWS }, (_, i) => `Bài ${i}`)); // prettier-ignore
  expect(found.toApprove).toMatchObject({ total: WORK_ROWS + 2, late: 0 });
  expect(found.unconfirmed.map(({ title }) => title)).toEqual(['Khẩn']);
  expect(found.scheduled.map(({ title }) => title)).toEqual(['Hẹn giờ']);
  expect(found.missed).toEqual([]);
  expect(await waitingCount(installation.payload, actorOf(moderator)!)).toBe(WORK_ROWS + 3);

  const later = await work(moderator, Date.now() + 25 * HOUR);
  expect(later.toApprove.late).toBe(WORK_ROWS + 2);
  expect(later.missed.map(({ title }) => title)).toEqual(['Hẹn giờ']);

  const own = await work(author);
  expect(own.returned).toMatchObject([{ title: 'Trả lại', reason: 'Sai ngày.' }]);
  expect(own.toApprove).toMatchObject({ rows: [], total: 0 });
  expect([...own.unconfirmed, ...own.scheduled]).toEqual([]);
  expect(await waitingCount(installation.payload, actorOf(author)!)).toBe(0);
  expect((await work(at('sibling', 'editor'))).toApprove.total).toBe(0);

  const req = await createLocalReq({}, installation.payload);
  expect(Object.fromEntries(await stagesOf(req, [returned, scheduled, urgent]))).toEqual({ [returned]: 'returned', [scheduled]: 'scheduled' }); // prettier-ignore
});
