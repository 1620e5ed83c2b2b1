/**
 * Attacks that succeed today: each test says what should hold, and is marked as failing. Take the mark away with the
 * remedy. ATTACK=show runs them as plain tests, to see what happens instead.
 */
import { afterAll, beforeAll, describe, expect, it as plain } from 'vitest';

import type { User } from '@/payload-types';
import { env } from '@/security/env';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

const show = process.env.ATTACK === 'show';
const open = show ? plain : plain.fails;

type Row = Record<string, unknown> & { id: string };

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

async function write(who: User, title = 'Một mình tôi viết'): Promise<string> {
  const made = await at.rest(who).post('articles?draft=true&depth=0', { title, body: paragraph('Chưa ai đọc.'), section: world.section, kind: 'news' });
  return String(((await made.json()) as { doc: Row }).doc.id);
} // prettier-ignore

const commune = () => world.user.commune;

describe('A5 the two-person rule', () => {
  open('a second reader who writes the whole text anew is not its second reader', async () => {
    const { author, editor } = commune();
    const item = await bench.write('commune');
    await bench.act(author, item, 'submit');
    await bench.save(editor, item, { title: 'Khác hẳn', body: paragraph('Do một người viết, không ai đọc.') }); // prettier-ignore
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(403);
  });

  open('nor is who wrote a text anew before somebody else submitted it', async () => {
    const { author, editor } = commune();
    const item = await bench.write('commune');
    await bench.save(editor, item, { title: 'Khác hẳn', body: paragraph('Do một người viết, không ai đọc.') }); // prettier-ignore
    await bench.act(author, item, 'submit');
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(403);
  });

  open(
    'an administrator who is also an editor is no second person by an account of his own making',
    async () => {
      const unit = world.unit.commune;
      const both = (await at.payload.create({
      collection: 'users', context: asSystem() as never, data: { name: 'Hai vai', email: 'hai-vai@example.test', memberships: [{ unit, role: 'admin' }, { unit, role: 'editor' }] } as never,
    })) as User; // prettier-ignore
      const item = await write(both);
      await bench.act(both, item, 'submit');
      const made = await at.rest(both).post('users', { name: 'Bóng', email: 'bong@example.test', memberships: [{ unit, role: 'moderator' }] }); // prettier-ignore
      const { doc } = (await made.json()) as { doc: User };
      const { card } = (await (await at.rest(both).post(`users/${doc.id}/invite`, { deliver: 'hand' })).json()) as { card: { code: string } }; // prettier-ignore
      const password = 'gạo nếp cái hoa vàng';
      const used = await at.rest().post('users/redeem', { email: 'bong@example.test', code: card.code, password }); // prettier-ignore
      expect(used.status).toBe(200);
      const login = await at.rest().post('users/login', { email: 'bong@example.test', password });
      const Cookie = login.headers.get('set-cookie')!.split(';')[0]!;
      const headers = { Cookie, Origin: env().publicOrigin(env().adminHost) };
      const { status } = await at.rest().post(`lt/items/articles/${item}/approve`, { publish: true }, { headers }); // prettier-ignore
      expect(status).toBe(403);
    },
  );
});
