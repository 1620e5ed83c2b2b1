import { inTransaction } from '@/database/transaction';
import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import type { ItemType } from '@/workflow/content';
import type { ItemView } from '@/workflow/view';
import type { PayloadRequest } from 'payload';

import { paragraph } from './matrix-world';
import type { TestInstallation } from './payload';
import type { UnitKey, World } from './world';

export type Answer = { status: number; view: ItemView; names: string[]; messages: string[] };

export type EditionRow = Record<string, unknown> & { id: string; stage: string };

/** People working on items through REST, as the screens do. */
export const itemBench = ({ payload, rest }: TestInstallation, world: World) => {
  const act = async (who: User | undefined, item: string, verb: string, body: object = {}): Promise<Answer> => {
    const path = item.includes('/') ? item : `articles/${item}`;
    const response = await rest(who).post(`lt/items/${path}/${verb}`, body);
    const json = (await response.json()) as ItemView & { errors?: { name: string; message: string }[] };
    const errors = json.errors ?? [];
    return { status: response.status, view: json, names: errors.map(({ name }) => name), messages: errors.map(({ message }) => message) };
  };
  const write = async (unit: UnitKey, data: object = {}, type: ItemType = 'articles'): Promise<string> => {
    const own = type === 'articles' ? { section: world.section, kind: 'news' } : {};
    const made = await rest(world.user[unit].author).post(`${type}?draft=true&depth=0`, { title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), ...own, ...data });
    return String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  };
  const save = (who: User, item: string, data: object) => rest(who).patch(`${item.includes('/') ? item : `articles/${item}`}?draft=true&depth=0`, data);
  const approve = async (unit: UnitKey, item: string, verb: 'submit' | 'correct' = 'submit', body: object = {}) => {
    await act(world.user[unit].author, item, verb, body);
    return act(world.user[unit].editor, item, 'approve', { publish: true });
  };
  return {
    act,
    write,
    save,
    approve,
    /** written, submitted, approved and public */
    published: async (unit: UnitKey, data: object = {}, type: ItemType = 'articles'): Promise<string> => {
      const id = await write(unit, data, type);
      await approve(unit, `${type}/${id}`);
      return id;
    },
    main: async (id: string, type: ItemType = 'articles') =>
      (await payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: type, where: { id: { equals: id } } }))!,
    editions: async (item: string): Promise<EditionRow[]> =>
      (await payload.db.find<EditionRow>({ collection: 'editions', where: { item: { equals: item } }, sort: 'number', pagination: false })).docs,
    /** as the worker runs a task */
    work: <T>(task: (req: PayloadRequest) => Promise<T>): Promise<T> => inTransaction(payload, asSystem(), task),
  };
}; // prettier-ignore
