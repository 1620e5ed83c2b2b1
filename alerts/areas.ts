import type { PayloadRequest, Where } from 'payload';

import { recordAudit } from '@/audit/record';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { AlertRefused } from './alert-refused';
import { inOne, type Caller } from './in-one';
import { issuingUnit } from './place-of';
import { channelFault } from './reach';
import { readChannels } from './read-channels';

/** Slug of the collection. */
export const ALERT_AREAS = 'alert-areas';

/** A saved area: a named list of channels in its unit's subtree. */
export type Area = { id: string; name: string; channels: string[]; steward: string; savedAt: number; savedBy: string }; // prettier-ignore

const MOST = 100;

const areaOf = (row: Area): Area => ({
  ...row,
  id: String(row.id),
  steward: String(row.steward),
  channels: Array.isArray(row.channels) ? row.channels.map(String) : [],
});

/** The saved areas of a unit, by name. */
export async function areasOf(req: PayloadRequest, unit: string): Promise<Area[]> {
  const { docs } = await req.payload.db.find<Area>({
    collection: ALERT_AREAS, where: { steward: { equals: unit } }, sort: 'name', limit: MOST, pagination: false, req,
  }); // prettier-ignore
  return docs.map(areaOf);
}

/**
 * Saves an area for a unit; one of the same name is replaced.
 * @param body untrusted: unit, name, channels
 * @throws AlertRefused
 */
export async function saveArea(caller: Caller, body: Record<string, unknown>, now = Date.now()): Promise<string> {
  return inOne(caller, async (req) => {
    const tree = await getTree(req.payload);
    const unit = issuingUnit(caller, tree, requestActor(caller), body.unit, now);
    const name = typeof body.name === 'string' ? body.name.normalize('NFC').trim().replace(/\s+/g, ' ') : '';
    if (!name || name.length > 80) throw new AlertRefused('area-name', caller);
    const channels = readChannels(body.channels);
    const fault = channelFault(tree, unit.id, channels);
    if (fault) throw new AlertRefused(fault, caller);
    const { db } = req.payload;
    const where: Where = { and: [{ steward: { equals: unit.id } }, { name: { equals: name } }] };
    const there = await db.findOne<Area>({ collection: ALERT_AREAS, where, req });
    const data = { name, channels, savedAt: now, savedBy: String(caller.user?.id ?? ''), origin: unit.id, steward: unit.id, scope: tree.scope(unit.id) };
    const row = there
      ? await db.updateOne({ collection: ALERT_AREAS, id: there.id, data, req })
      : await db.create({ collection: ALERT_AREAS, data, req });
    const id = String((row as { id: unknown }).id);
    await recordAudit(req, {
      action: 'alert-areas.save', collection: ALERT_AREAS, document: id, unit: unit.id,
      before: there ? { channels: areaOf(there).channels } : null, after: { name, channels },
    });
    return id;
  });
} // prettier-ignore

/** Forgets a saved area; alerts that were issued with it stay. @throws AlertRefused */
export async function dropArea(caller: Caller, id: string, now = Date.now()): Promise<void> {
  await inOne(caller, async (req) => {
    const { db } = req.payload;
    const where = { id: { equals: id } };
    const there = /^[0-9a-f-]{1,64}$/i.test(id) ? await db.findOne<Area>({ collection: ALERT_AREAS, where, req }) : null;
    if (!there) throw new AlertRefused('not-found', caller);
    const { steward, name, channels } = areaOf(there);
    issuingUnit(caller, await getTree(req.payload), requestActor(caller), steward, now);
    await db.deleteOne({ collection: ALERT_AREAS, where, req, returning: false });
    await recordAudit(req, {
      action: 'alert-areas.drop', collection: ALERT_AREAS, document: id, unit: steward, before: { name, channels },
    });
  });
} // prettier-ignore
