import type { Payload } from 'payload';

import { newIdOfDay } from '@/database/new-id';

import { ownerOf } from './owner-of';
import { COUNTS, type Figures } from './row';

export type Answer = { clear: boolean; language: 'vi' | 'en'; day: string };

/** Makes the row of a day, unless it is there or somebody else makes it at this moment. */
async function makeRow(payload: Payload, key: string, of: Figures, { language, day }: Answer): Promise<void> {
  const where = { key: { equals: key } };
  const exists = () => payload.db.findOne({ collection: COUNTS, where, select: { key: true } });
  if (await exists()) return;
  const { item, site } = of;
  const data = { key, itemType: item.type, item: item.id, site, language, day, clear: 0, unclear: 0, ...(await ownerOf(payload, of)) };
  try {
    await payload.db.create({ collection: COUNTS, customID: newIdOfDay(payload, day), data, returning: false });
  } catch (error) {
    if (!(await exists())) throw error;
  }
} // prettier-ignore

/** Adds one answer to the counter of (item, site, language, day): by one statement, so that none is lost. */
export async function countUp(payload: Payload, of: Figures, answer: Answer): Promise<void> {
  const key = `${of.item.id}:${of.site}:${answer.language}:${answer.day}`;
  await makeRow(payload, key, of, answer);
  await payload.db.updateOne({
    collection: COUNTS, where: { key: { equals: key } }, returning: false,
    data: { [answer.clear ? 'clear' : 'unclear']: { $inc: 1 } },
  }); // prettier-ignore
}
