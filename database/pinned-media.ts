import type { Payload } from 'payload';

import { engineOf } from './engine';

/** Editions to look through, by stage and ending: one of these; an ending is not looked at where none is named. */
export type EditionsLike = readonly { stage: string; ending?: string }[];

/** Ids of both databases; it becomes a key on MongoDB. */
const ID = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Whether an edition was handed in with this picture or file (`media.bytes` of its pins): by index on MongoDB; on SQLite it
 * reads editions one by one, for what people seldom do, such as erasing a picture for good. Outside of transactions.
 * @param among null: whatever became of the edition
 */
export async function isPinned(
  payload: Payload,
  media: string,
  among: EditionsLike | null,
): Promise<boolean> {
  if (!ID.test(media)) return false;
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    const named = { [`media.bytes.${media}`]: { $exists: true } };
    const row = await engine.db.collections.editions!.collection.findOne(
      among ? { ...named, $or: among.map((one) => ({ ...one })) } : named,
      { projection: { _id: 1 } },
    );
    return row !== null;
  }
  const which = among?.map(({ ending }) => ending ? '(stage = ? AND ending = ?)' : 'stage = ?').join(' OR '); // prettier-ignore
  const values = among?.flatMap(({ stage, ending }) => (ending ? [stage, ending] : [stage])) ?? [];
  const { rows } = await engine.db.client.execute({
    sql: `SELECT 1 FROM editions WHERE ${which ? `(${which}) AND ` : ''}instr(media, ?) > 0 LIMIT 1`,
    args: [...values, `"${media}"`],
  });
  return rows.length > 0;
}
