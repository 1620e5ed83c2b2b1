import type { Payload } from 'payload';

import { performVerb } from '@/workflow/perform';

import { paragraph } from './matrix-world';
import type { World } from './world';
import { asSystem } from '@/tenants/access';

/** An article of the commune: written by its author, approved and scheduled by its editor. @returns its id */
export async function scheduledItem(
  payload: Payload,
  { unit, user, section }: World,
  { title, publishAt, now = publishAt - 1 }: { title: string; publishAt: number; now?: number },
): Promise<string> {
  const doc = await payload.create({
    collection: 'articles', draft: true, context: asSystem(),
    data: { title, body: paragraph(title), section, kind: 'news', _status: 'draft', steward: unit.commune } as never,
  }); // prettier-ignore
  const item = { type: 'articles', id: String(doc.id) } as const;
  const { author, editor } = user.commune;
  const by = (who: typeof author) => ({ payload, user: { ...who, collection: 'users' as const } });
  await performVerb(by(author), 'submit', item, {}, now);
  await performVerb(by(editor), 'approve', item, {}, now);
  const input = { publishAt: new Date(publishAt).toISOString() };
  await performVerb(by(editor), 'schedule', item, input, now);
  return item.id;
}
