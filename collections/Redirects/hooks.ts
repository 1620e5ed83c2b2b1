import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

import { checkRedirect, isFault } from '@/redirects/check';
import { edgesOf } from '@/redirects/edges';
import { faultText, type Fault } from '@/redirects/faults';
import { mayLead } from '@/redirects/may-lead';
import { ownSite } from '@/redirects/own-site';
import { REDIRECTS, type RedirectRow } from '@/redirects/row';

import { idsOf } from '../shared/ids-of';
import { itemTargetOf } from '../shared/item-target';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what was typed and refuses what must not be redirected; after the owner hook, in every kind of write. */
export const guardRedirect: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as RedirectRow) : undefined;
  const now = { ...before, ...data } as Record<string, unknown>;
  // Its site is that of its origin, which a merger of units does not change.
  const [unit] = idsOf(now.origin);
  const own = await ownSite(req.payload, unit!);
  const refuse = (fault: Fault) => {
    const message = faultText(fault, req.i18n?.language === 'en' ? 'en' : 'vi');
    return new ValidationError({ collection: REDIRECTS, errors: [{ path: fault.field, message }] }, req.t);
  };
  const item = itemTargetOf(now.item);
  const kind = now.kind === 'address' ? 'address' : 'item';
  const edges = await edgesOf(req, own.unit, String(before?.id ?? ''));
  const sound = await checkRedirect(req, own, { from: text(now.from), kind, item, address: text(now.address) }, edges);
  if (isFault(sound)) throw refuse(sound);
  const fresh = sound.item && sound.item.value !== itemTargetOf(before?.item)?.value;
  if (fresh && !(await mayLead(req, own.unit, sound.item!))) throw refuse({ code: 'item', field: 'item' });
  const { totalDocs } = await req.payload.db.count({
    collection: REDIRECTS, req,
    where: { and: [{ origin: { equals: own.unit } }, { fromKey: { equals: sound.fromKey } }, ...(before ? [{ id: { not_equals: before.id } }] : [])] },
  });
  if (totalDocs > 0) throw refuse({ code: 'taken', field: 'from' });
  return { ...data, ...sound };
}; // prettier-ignore
