import type { PayloadRequest } from 'payload';

import { Edges } from './chain';
import { checkRedirect, isFault, type Sound } from './check';
import type { Fault } from './faults';
import { mayLead } from './may-lead';
import { ownSite } from './own-site';
import type { CsvRow } from './read-csv';
import { REDIRECTS, type ItemTarget, type RedirectRow } from './row';

/** A row to write: new, or with the id of the redirect that it changes. */
export type Planned = Sound & { id: string | null; note: string };

export type ImportPlan = {
  writes: Planned[];
  /** rows that say what is there already */
  same: number;
  faults: { row: CsvRow; fault: Fault }[];
};

const REFERENCE = /^[a-z0-9]{8}$/;
const MOST_OF_NOTE = 300;

/** The article of a reference, if redirects of this site may lead to it. */
async function itemOf(req: PayloadRequest, unit: string, ref: string): Promise<ItemTarget | null> {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: 'articles', req, where: { ref: { equals: ref } }, select: { ref: true },
  }); // prettier-ignore
  const item = row && { relationTo: 'articles' as const, value: String(row.id) };
  return item && (await mayLead(req, unit, item)) ? item : null;
}

const sameAs = (row: Planned, there: RedirectRow): boolean =>
  row.kind === there.kind &&
  (row.address ?? '') === (there.address ?? '') &&
  row.item?.value === (there.item ? String(there.item.value) : undefined) &&
  row.note === (there.note ?? '');

/** What a file would do, row after row, each checked against what is there and the rows before it. */
export async function planImport(
  req: PayloadRequest,
  unit: string,
  rows: readonly CsvRow[],
): Promise<ImportPlan> {
  const own = await ownSite(req.payload, unit);
  const { docs } = await req.payload.db.find<RedirectRow>({
    collection: REDIRECTS, req, pagination: false, limit: 0, where: { origin: { equals: unit } },
  }); // prettier-ignore
  const there = new Map(docs.map((row) => [row.fromKey, row]));
  const edges = new Edges(docs.flatMap(({ fromKey, targetKey }): [string, string][] => (targetKey ? [[fromKey, targetKey]] : []))); // prettier-ignore
  const seen = new Set<string>();
  const plan: ImportPlan = { writes: [], same: 0, faults: [] };
  for (const row of rows) {
    const refuse = (fault: Fault) => plan.faults.push({ row, fault });
    const kind = REFERENCE.test(row.to) ? 'item' : 'address';
    const item = kind === 'item' ? await itemOf(req, unit, row.to) : null;
    const sound = await checkRedirect(req, own, { from: row.from, kind, item, address: row.to }, edges); // prettier-ignore
    if (isFault(sound)) refuse(sound);
    else if (row.note.length > MOST_OF_NOTE) refuse({ code: 'long-note', field: 'note' });
    else if (seen.has(sound.fromKey)) refuse({ code: 'taken', field: 'from' });
    else {
      seen.add(sound.fromKey);
      const known = there.get(sound.fromKey);
      const write: Planned = { ...sound, note: row.note, id: known ? String(known.id) : null };
      if (known && sameAs(write, known)) plan.same += 1;
      else plan.writes.push(write);
      edges.delete(sound.fromKey);
      if (sound.targetKey) edges.set(sound.fromKey, sound.targetKey);
    }
  }
  return plan;
}
