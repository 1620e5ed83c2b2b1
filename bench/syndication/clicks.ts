import type { Payload, User } from 'payload';

import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import type { UnitTree } from '@/tenants/unit-tree';
import type { RestClient } from '@/test/rest';

export const FIRST_TITLE = 'Toàn tỉnh ra quân trồng cây';
export const CORRECTED_TITLE = 'Toàn tỉnh ra quân trồng rừng';

/** An item of the province and the steps of its people. Every step but `prepare…` is one click of the moderator. */
export type Clicks = {
  item: string;
  send: () => Promise<void>;
  /** what the author does before: a changed text, submitted */
  prepareCorrection: () => Promise<void>;
  correct: () => Promise<void>;
  recall: () => Promise<void>;
};

const BODY = {
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{
      type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0,
      children: [{ type: 'text', text: 'Sáng nay, các xã cùng ra quân.', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
    }],
  },
}; // prettier-ignore

async function person(payload: Payload, unit: string, role: Role): Promise<User> {
  const data = {
    name: role,
    email: `${role}@example.test`,
    password: 'figures-only-password-1',
    memberships: [{ unit, role }],
  };
  const made = await payload.create({ collection: 'users', context: asSystem(), data });
  const user = await payload.findByID({ collection: 'users', id: made.id, depth: 0 });
  return { ...user, collection: 'users' } as User;
}

const answered = async (response: Promise<Response>): Promise<Record<string, unknown>> => {
  const answer = await response;
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as Record<string, unknown>;
};

/**
 * Writes an item of the province, public on its own site.
 * @param clientOf who asks through REST, in this process or over the network
 */
export async function prepareClicks(
  payload: Payload,
  tree: UnitTree,
  clientOf: (user: User) => RestClient,
): Promise<Clicks> {
  const province = tree.roots[0]!.id;
  const author = clientOf(await person(payload, province, 'author'));
  const moderator = clientOf(await person(payload, province, 'moderator'));
  const data = { name: 'Tin tức', slug: 'tin-moi', steward: province } as never;
  const section = await payload.create({ collection: 'sections', context: asSystem(), data });
  const draft = { title: FIRST_TITLE, body: BODY, section: section.id, kind: 'news' };
  const made = await answered(author.post('articles?draft=true&depth=0', draft));
  const item = String((made.doc as { id: unknown }).id);
  const act = async (who: RestClient, verb: string, body: object = {}) => {
    await answered(who.post(`lt/items/articles/${item}/${verb}`, body));
  };
  await act(author, 'submit');
  await act(moderator, 'approve', { publish: true });
  const sendings = (path: string, body: object) =>
    answered(moderator.post(`lt/items/articles/${item}/sendings/${path}`, body));
  const order = {
    from: province,
    to: [`tree:${province}`],
    strength: 'suggested',
    begins: null,
    ends: null,
    section: null,
  };
  // The preview is read before the click.
  const { token } = await sendings('preview', order);
  let sending = '';
  return {
    item,
    send: async () => {
      sending = String((await sendings('send', { ...order, token })).sending);
    },
    prepareCorrection: async () => {
      const path = `articles/${item}?draft=true&depth=0`;
      await answered(author.patch(path, { title: CORRECTED_TITLE }));
      await act(author, 'correct', { change: 'minor' });
    },
    correct: () => act(moderator, 'approve', { publish: true }),
    recall: async () => {
      await sendings('end', { sending });
    },
  };
}
