import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import type { Role } from '@/tenants/roles';
import { reasonText } from '@/workflow/reason-text';

import type { ScheduleAnswer } from '../endpoints/schedule';
import { addDays, dayBegins, dayOf } from './calendar-days';

let installation: TestInstallation;
let world: World;
const items: Record<string, string> = {};
const HOUR = 3_600_000;
const tomorrow = addDays(dayOf(Date.now()), 1);

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];
const rest = (who?: User) => installation.rest(who);

async function schedule(who: User, query = `from=${tomorrow}&to=${addDays(tomorrow, 2)}`) {
  const response = await rest(who).get(`lt/schedule?${query}`);
  return { status: response.status, body: (await response.json()) as ScheduleAnswer };
}

const titles = ({ body }: { body: ScheduleAnswer }): string[] =>
  body.rows.map(({ title }) => title);

async function scheduled(unit: UnitKey, name: string, moment: number): Promise<void> {
  const made = await rest(at(unit, 'author')).post('articles?draft=true&depth=0', { title: name, body: paragraph(name), section: world.section, kind: 'news' });
  const id = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  items[name] = id;
  await rest(at(unit, 'author')).post(`lt/items/articles/${id}/submit`, {});
  await rest(at(unit, 'editor')).post(`lt/items/articles/${id}/approve`, {});
  const answer = await rest(at(unit, 'editor')).post(`lt/items/articles/${id}/schedule`, { publishAt: new Date(moment).toISOString() });
  expect(answer.status).toBe(200);
} // prettier-ignore

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  await scheduled('commune', 'Sáng mai', dayBegins(tomorrow) + 8 * HOUR);
  await scheduled('sibling', 'Ngày kia', dayBegins(addDays(tomorrow, 1)) + 7 * HOUR);
  await scheduled('cousin', 'Huyện khác', dayBegins(tomorrow) + 9 * HOUR);
  await scheduled('commune', 'Tuần sau', dayBegins(addDays(tomorrow, 2)));
});
afterAll(() => installation.stop());

describe('the calendar', () => {
  it('holds the shown days only, in order, of everything below', async () => {
    expect(titles(await schedule(at('province', 'moderator')))).toEqual(['Sáng mai', 'Huyện khác', 'Ngày kia']); // prettier-ignore
    expect(titles(await schedule(at('district', 'moderator')))).toEqual(['Sáng mai', 'Ngày kia']);
    expect(titles(await schedule(at('commune', 'author')))).toEqual(['Sáng mai']);
    expect(titles(await schedule(at('stranger', 'moderator')))).toEqual([]);
  });

  it('is filtered by unit, never beyond the own reach', async () => {
    const of = (unit: UnitKey) =>
      `from=${tomorrow}&to=${addDays(tomorrow, 2)}&unit=${world.unit[unit]}`;
    expect(titles(await schedule(at('province', 'moderator'), of('uncle')))).toEqual([
      'Huyện khác',
    ]);
    expect(titles(await schedule(at('commune', 'editor'), of('sibling')))).toEqual([]);
    expect(titles(await schedule(at('province', 'moderator'), `from=${tomorrow}&to=${addDays(tomorrow, 2)}&unit=none`))).toEqual([]); // prettier-ignore
  });

  it.each([`from=${tomorrow}&to=${tomorrow}`, `from=${tomorrow}&to=${addDays(tomorrow, 43)}`, 'from=2024-02-30&to=2024-03-01', ''])('does not answer %s', async (query) =>
    expect((await schedule(at('province', 'moderator'), query)).status).toBe(404)); // prettier-ignore

  it('tells nothing to visitors', async () =>
    expect((await rest().get(`lt/schedule?from=${tomorrow}&to=${addDays(tomorrow, 1)}`)).status).toBe(401)); // prettier-ignore
});

it('another minute keeps the approval; one that has passed changes nothing', async () => {
  const path = `lt/items/articles/${items['Sáng mai']}/schedule`;
  const editor = rest(at('commune', 'editor'));
  expect((await editor.post(path, { publishAt: '2020-01-01T00:00:00Z' })).status).toBe(400);
  expect((await rest(at('commune', 'author')).post(path, { publishAt: new Date(Date.now() + HOUR) })).status).toBe(403); // prettier-ignore
  const moved = dayBegins(addDays(tomorrow, 1)) + 6 * HOUR;
  expect((await editor.post(path, { publishAt: new Date(moved).toISOString() })).status).toBe(200);
  const { rows } = (await schedule(at('commune', 'editor'))).body;
  expect(rows.map(({ title, at: moment }) => [title, moment])).toEqual([['Sáng mai', moved]]);
  const { docs } = await installation.payload.db.find<{ id: string; stage: string; approvedBy: string }>({
    collection: 'editions', where: { item: { equals: items['Sáng mai'] } },
  }); // prettier-ignore
  expect(docs).toMatchObject([
    { stage: 'scheduled', approvedBy: String(at('commune', 'editor').id) },
  ]);
});

it('what was missed is told whatever days are shown', async () => {
  await installation.payload.db.updateOne({
    collection: 'editions', where: { item: { equals: items['Ngày kia'] } }, data: { publishAt: Date.now() - HOUR, failure: 'media-gone' }, returning: false,
  }); // prettier-ignore
  const { missed, rows } = (await schedule(at('district', 'moderator'), `from=${tomorrow}&to=${addDays(tomorrow, 1)}`)).body; // prettier-ignore
  expect(missed).toMatchObject([{ title: 'Ngày kia', failure: reasonText('media-gone', 'vi') }]);
  expect(rows).toEqual([]);
});
