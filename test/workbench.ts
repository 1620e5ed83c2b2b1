import { inTransaction } from '@/database/transaction';
import type { NoticeRow } from '@/notifications/row';
import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import { performVerb } from '@/workflow/perform';
import type { Verb } from '@/workflow/states';
import type { Input } from '@/workflow/verb';

import { paragraph } from './matrix-world';
import type { TestInstallation } from './payload';
import type { UnitKey, World } from './world';

/** For tests of what follows a verb: a text of the commune, people, and what they were told. */
export function workbench(installation: TestInstallation, world: World) {
  const { payload } = installation;
  const person = (unit: UnitKey, role: Role): User => world.user[unit][role];

  const newText = async (by = person('commune', 'author'), title = 'Xã nạo vét kênh'): Promise<string> => {
    const made = await installation.rest(by).post('articles?draft=true&depth=0', {
      title, body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
    });
    return String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  }; // prettier-ignore

  const act = (who: User, verb: Verb, id: string, input: Input = {}, now = Date.now()) =>
    performVerb({ payload, user: { ...who, collection: 'users' } as never }, verb, { type: 'articles', id }, input, now); // prettier-ignore

  const rows = async (item: string): Promise<NoticeRow[]> =>
    (
      await payload.db.find<NoticeRow>({ collection: 'notifications', sort: 'key', pagination: false, where: { item: { equals: item } } })
    ).docs; // prettier-ignore

  const names = new Map(
    Object.values(world.user).flatMap((roles) =>
      Object.values(roles).map((user): [string, string] => [String(user.id), user.email]),
    ),
  );

  /** "submitted → editor.commune, moderator.commune", in the order of the kinds. */
  const told = async (item: string): Promise<string[]> => {
    const byKind = new Map<string, string[]>();
    for (const { kind, person: id } of await rows(item))
      byKind.set(kind, [...(byKind.get(kind) ?? []), (names.get(id) ?? id).replace('@example.test', '')]); // prettier-ignore
    return [...byKind].map(([kind, people]) => `${kind} → ${people.sort().join(', ')}`);
  };

  const forget = () => payload.db.deleteMany({ collection: 'notifications', where: {} });

  const asWorker = <Result>(work: (req: Parameters<Parameters<typeof inTransaction<Result>>[2]>[0]) => Promise<Result>) =>
    inTransaction(payload, asSystem(), work); // prettier-ignore

  /** Writes fields of an account past every rule. */
  const setAccount = (user: User, data: Partial<User>) =>
    payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, ...data } as never, returning: false }); // prettier-ignore

  return { person, newText, act, rows, told, forget, asWorker, setAccount };
}
