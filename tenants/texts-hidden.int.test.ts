import { afterAll, beforeAll, expect, it } from 'vitest';

import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { ROLES } from './roles';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const OTHERS: readonly UnitKey[] = ['sibling', 'cousin', 'stranger', 'uncle', 'foreign', 'district', 'province']; // prettier-ignore

it('nobody beside or below reads drafts, versions, comments, the queue, the calendar, the log, or finds them by asking', async () => {
  const { author, editor } = world.user.commune;
  const unit = world.unit.commune;
  const item = await bench.write('commune', { title: 'BIMAT nháp' });
  await at.rest(author).post(`lt/items/articles/${item}/comments`, { text: 'BIMAT góp ý' });
  await bench.act(author, item, 'submit');
  const later = await bench.write('commune', { title: 'BIMAT hẹn' });
  await bench.act(author, later, 'submit');
  await bench.act(editor, later, 'approve');
  await bench.act(editor, later, 'schedule', { publishAt: new Date(Date.now() + 864e5).toISOString() }); // prettier-ignore
  const day = (n: number) => new Date(Date.now() + n * 864e5).toISOString().slice(0, 10);
  const days = `from=${day(-5)}&to=${day(20)}`;
  const paths = [
    'articles?draft=true&limit=100', 'articles/versions?limit=100', `articles/${item}?draft=true`, 'editions?limit=100&depth=3', 'placements?limit=100',
    'lt/queue', `lt/queue?unit=${unit}`, 'lt/queue?q=bimat', `lt/queue?unit=${unit}&q=bimat`, `lt/schedule?${days}`, `lt/schedule?${days}&unit=${unit}`,
    `lt/items/articles/${item}`, `lt/items/articles/${item}/difference`, `lt/items/articles/${item}/difference?of=emergency`, `lt/items/articles/${item}/comments`,
    `lt/items/articles/${item}/review`, `lt/items/articles/${item}/review/people?q=a`, `lt/items/replacements?type=articles&id=${item}&q=a`, `lt/preview?itemType=articles&id=${item}`,
    `lt/audit/export?unit=${unit}`, `lt/audit/export?person=${author.id}`, 'lt/audit/people?q=author.commune', `users/${author.id}`, 'users?where[email][like]=author.commune',
    'articles?where[title][like]=BIMAT&draft=true', 'articles/versions?where[version.title][like]=BIMAT', 'editions?where[title][like]=BIMAT',
  ]; // prettier-ignore
  const leaks: string[] = [];
  for (const key of OTHERS)
    for (const role of ROLES) {
      if (['district', 'province'].includes(key) && ['moderator', 'admin'].includes(role)) continue;
      const rest = at.rest(world.user[key][role]);
      for (const path of paths) {
        const text = await (await rest.get(path)).text();
        if (/BIMAT|author\.commune/.test(text)) leaks.push(`${role} of ${key}: ${path}`);
      }
      for (const [path, body] of [
        [`lt/items/articles/${item}/approve`, { publish: true }], [`lt/items/articles/${item}/recall`, {}], [`lt/items/articles/${item}/comments`, { text: 'x' }],
        [`lt/items/articles/${item}/presence`, {}], ['lt/preview', { itemType: 'articles', id: item }], ['lt/preview/revoke', { itemType: 'articles', id: item }],
        [`lt/items/articles/${item}/review/assign`, { owner: author.id, everyMonths: 6 }], ['audit-log', { action: 'x' }], ['editions', { item, stage: 'approved' }],
        ['notifications', { person: author.id }], [`users/${author.id}/reset-code`, { deliver: 'hand' }], [`users/${author.id}/close`, {}],
      ] as const) {
        const { status } = await rest.post(path, body);
        if (status < 400) leaks.push(`${role} of ${key}: POST ${path}`);
      }
    }
  expect(leaks).toEqual([]);
}, 120_000); // prettier-ignore
