import type { PayloadRequest } from 'payload';

import { actingUnit, chosenUnit } from '@/tenants/acting-unit';
import { vietnamDay } from '@/tenants/day';
import { heirFor } from '@/tenants/heirs';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import { isClosed } from '@/tenants/unit-tree';

import { ownSite } from './own-site';
import { siteOf } from './read-address';

/** Whose site a redirect is of, and the unit that keeps it: another one where the site's unit is closed. */
export type RedirectOwner = { origin: string; steward: string };

const CAPABILITY = 'redirects.manage';

/** The unit whose site a whole address is of; null for a path, and for an address elsewhere. */
async function unitAt(req: PayloadRequest, typed: string): Promise<string | null> {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return siteOf(await ownSite(req.payload, ''), new URL(text))?.unit ?? null;
}

/**
 * The owner of a new redirect. A closed unit's site is kept by the unit that it went into: when the closed one is asked for
 * or chosen as any other unit is, or when the old address was typed whole.
 * @param from the old address as typed
 * @throws Forbidden as `actingUnit`
 */
export async function actingSite(req: PayloadRequest, from = ''): Promise<RedirectOwner> {
  const tree = await getTree(req.payload);
  const day = vietnamDay(new Date());
  const heir = (id: string | null): RedirectOwner | null => {
    const unit = tree.get(id);
    if (!unit || !isClosed(unit, day)) return null;
    const steward = heirFor(requestActor(req), CAPABILITY, { tree, unit: unit.id, day });
    return steward ? { origin: unit.id, steward } : null;
  };
  const { asked, selected } = chosenUnit(req);
  const byChoice = heir(asked ?? selected);
  if (byChoice) return byChoice;
  const byAddress = heir(await unitAt(req, from));
  // Whoever names a unit means that one.
  if (byAddress && (!asked || asked === byAddress.steward)) return byAddress;
  const unit = actingUnit(req, tree, CAPABILITY);
  return { origin: unit, steward: unit };
}
