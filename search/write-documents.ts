import { createHash } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { engineOf } from '@/database/engine';
import { getTree } from '@/tenants/tree';

import type { SearchLanguage, SearchSource, SearchText } from './document';
import { indexTerms } from './index-terms';
import { dropFromTable, putInTable } from './sqlite-table';

type Stored = {
  id: string;
  language: SearchLanguage;
  number: number;
  digest: string;
  title: string;
  date: number;
};

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The number of a row: 52 bits of a hash, so that SQLite's table needs no counter. */
export const numberOf = (item: string, language: SearchLanguage): number =>
  Number(sha256(`${item} ${language}`).readBigUInt64BE() >> 12n);

/** Raised when the way texts are cut into terms changes: `reconcile` then writes every row anew. */
const FORM = 2;

/** Equal while nothing of a row would change. */
export const digestOf = ({ texts: _, ...source }: SearchSource, text: SearchText): string =>
  sha256(JSON.stringify([FORM, source, text]))
    .toString('base64url')
    .slice(0, 22);

/** The rows of an item as stored. */
export async function storedDocuments(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  items: readonly string[],
): Promise<(Stored & { item: string })[]> {
  if (items.length === 0) return [];
  const { docs } = await req.payload.db.find<Stored & { item: string }>({
    collection: 'search-documents', where: { item: { in: [...items] } }, req, limit: 0, pagination: false,
    select: { item: true, language: true, number: true, digest: true, title: true, date: true },
  }); // prettier-ignore
  return docs.map((row) => ({
    ...row,
    id: String(row.id),
    number: Number(row.number),
    date: Number(row.date),
  }));
}

/**
 * Brings what search knows of an item in line with its public text, in the transaction of `req`; writes nothing when
 * nothing changed. One statement per language on MongoDB; doing it twice changes nothing.
 * @param source null when nothing of the item is public
 * @param anew writes what is the same, too
 * @returns whether a title is not public any more as it was: what was made of titles is to be made anew
 */
export async function writeDocuments(
  req: PayloadRequest,
  item: string,
  source: SearchSource | null,
  anew = false,
): Promise<boolean> {
  const stored = await storedDocuments(req, [item]);
  const texts = source?.texts ?? [];
  const left = stored.filter(({ language }) => !texts.some((text) => text.language === language));
  for (const row of left) await drop(req, row);
  if (!source) return left.length > 0;
  let gone = left.length > 0;
  for (const text of texts) {
    const known = stored.find(({ language }) => language === text.language);
    const digest = digestOf(source, text);
    gone ||= known !== undefined && (known.title !== text.title || known.date < source.date);
    if (anew || known?.digest !== digest) await put(req, source, text, digest, known);
  }
  return gone;
} // prettier-ignore

async function put(
  req: PayloadRequest,
  { texts: _, ...source }: SearchSource,
  text: SearchText,
  digest: string,
  known: Stored | undefined,
): Promise<void> {
  const engine = engineOf(req.payload);
  const number = numberOf(source.item, text.language);
  const tree = await getTree(req.payload);
  const data = {
    ...source,
    ...text,
    number,
    digest,
    scope: tree.scope(source.steward),
    terms: engine.kind === 'mongodb' ? indexTerms(text) : null,
  };
  // Before the row: until the row has its digest, a retry or `reconcile` sees that something is to be done.
  if (engine.kind === 'sqlite') await putInTable(engine.db, number, text);
  const { db } = req.payload;
  const collection = 'search-documents';
  if (known) await db.updateOne({ collection, id: known.id, data, req, returning: false });
  else await db.create({ collection, data, req, returning: false });
}

async function drop(req: PayloadRequest, { id, number }: Stored): Promise<void> {
  const engine = engineOf(req.payload);
  // First, so that a row whose removal broke off is not found any more.
  if (engine.kind === 'sqlite') await dropFromTable(engine.db, number);
  await req.payload.db.deleteOne({ collection: 'search-documents', where: { id: { equals: id } }, req }); // prettier-ignore
}
