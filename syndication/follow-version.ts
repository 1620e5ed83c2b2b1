import type { PayloadRequest } from 'payload';

import { lineageOf, LINEAGES, versionOf, type Lineage } from './lineage';
import { DECIDED, standIn, stepBack } from './stand-in';

const keep = (req: PayloadRequest, { id }: Lineage, replaced: string | null) =>
  req.payload.db.updateOne({ collection: LINEAGES, id, data: { replaced }, req, returning: false });

/**
 * While an independent version is public its source does not show beside it; afterwards it stands as it did. In the
 * transaction that changed the version; once, so that what an editor decides about the source meanwhile stays. Idempotent.
 * @param live whether anything of the version is public
 */
export async function followVersion(
  req: PayloadRequest,
  article: string,
  live: boolean,
): Promise<void> {
  const lineage = await lineageOf(req.payload, article, req);
  if (!lineage || live === Boolean(lineage.replaced)) return;
  const place = { unit: lineage.steward, item: lineage.item };
  if (live) await keep(req, lineage, await standIn(req, place));
  else {
    await stepBack(req, place, lineage.replaced!);
    await keep(req, lineage, null);
  }
}

/** The unit decides about the source while its version stands in: what it decides stays when the version ends. */
export async function keepDecision(
  req: PayloadRequest,
  { unit, item }: { unit: string; item: string },
): Promise<void> {
  const lineage = await versionOf(req, item, unit);
  if (lineage?.replaced) await keep(req, lineage, DECIDED);
}
