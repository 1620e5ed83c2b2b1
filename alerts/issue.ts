import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { isSeverity, type Alert } from './alert';
import { AlertRefused } from './alert-refused';
import { openConfirmation } from './confirmers';
import { inOne, type Caller } from './in-one';
import { issuingUnit } from './place-of';
import { previewToken } from './preview-token';
import { channelFault, sitesOf } from './reach';
import { readChannels } from './read-channels';
import { readContacts, readText } from './read-text';
import { readTime } from './read-time';
import type { AlertFault } from './reason-text';
import { alertsChanged } from './showing';
import { alertOf, ALERTS, UNDECIDED } from './store';
import { tellOf } from './tell';

type Body = Record<string, unknown>;

/** @throws AlertRefused where what was read is a fault */
function orRefuse<Read extends object>(
  read: Read | AlertFault,
  caller: Pick<Caller, 'i18n'>,
): Read {
  if (typeof read === 'string') throw new AlertRefused(read, caller);
  return read;
}

function keyOf(caller: Caller, body: Body): string {
  const { key } = body;
  if (typeof key !== 'string' || !/^[A-Za-z0-9-]{8,64}$/.test(key)) throw new AlertRefused('key-missing', caller);
  return `${String(caller.user?.id ?? '')}:${key}`;
} // prettier-ignore

/** What somebody wants to issue, checked; everything that came in is untrusted. */
function orderOf(caller: Caller, body: Body, now: number) {
  const { drill, severity, audience } = body;
  if (typeof drill !== 'boolean') throw new AlertRefused('kind-missing', caller);
  if (!isSeverity(severity)) throw new AlertRefused('severity-missing', caller);
  const text = orRefuse(readText(body), caller);
  const contacts = orRefuse(readContacts(body), caller);
  const time = orRefuse(readTime(body, now), caller);
  const place = typeof body.place === 'string' ? body.place.normalize('NFC').trim().slice(0, 200) : '';
  return { drill, severity, ...text, ...contacts, ...time, place, audience: drill && audience !== 'public' ? ('staff' as const) : ('public' as const) };
} // prettier-ignore

const known = async ({ payload }: Pick<Caller, 'payload'>, key: string, req?: PayloadRequest): Promise<Alert | null> => {
  const row = await payload.db.findOne<Alert>({ collection: ALERTS, where: { key: { equals: key } }, ...(req ? { req } : {}) });
  return row && alertOf(row);
}; // prettier-ignore

async function write(req: PayloadRequest, caller: Caller, body: Body, key: string, now: number): Promise<Alert> {
  const tree = await getTree(req.payload);
  const unit = issuingUnit(caller, tree, requestActor(caller), body.unit, now);
  const earlier = await known(caller, key, req);
  if (earlier) return earlier;
  const order = orderOf(caller, body, now);
  const channels = readChannels(body.channels);
  const fault = channelFault(tree, unit.id, channels);
  if (fault) throw new AlertRefused(fault, caller);
  const sites = sitesOf(tree, channels, vietnamDay(new Date(now)));
  if (sites.length === 0) throw new AlertRefused('no-pages', caller);
  if (body.token !== previewToken(channels, sites)) throw new AlertRefused('pages-changed', caller, sites.length);
  const by = String(caller.user?.id ?? '');
  const { people, ...confirmation } = await openConfirmation(req, { steward: unit.id, drill: order.drill }, by, now);
  const owner = { origin: unit.id, steward: unit.id, scope: tree.scope(unit.id) };
  const data = { ...UNDECIDED, ...order, ...confirmation, ...owner, key, channels, pages: sites.length, showUntil: order.until, issuedAt: now, issuedBy: by, textAt: now, textBy: by };
  const alert = alertOf((await req.payload.db.create({ collection: ALERTS, data, req })) as unknown as Alert);
  await alertsChanged(req, channels);
  await recordAudit(req, {
    action: `alerts.${order.drill ? 'drill' : 'issue'}`, collection: ALERTS, document: alert.id, unit: unit.id,
    after: { titleVi: order.titleVi, bodyVi: order.bodyVi, titleEn: order.titleEn, severity: order.severity, channels, pages: sites.length, from: order.from, until: order.until, audience: order.audience },
  });
  await tellOf(req, alert, 'alert', people, { by, at: now });
  return alert;
} // prettier-ignore

/**
 * *Phát ngay*: one row, whatever the number of sites. A repeated press of the same device answers with what it issued
 * before, so that it may try again while the network is bad.
 * @param body untrusted: unit, key, token, drill, audience, severity, channels, place, texts, phone, link, from, until
 * @throws AlertRefused
 */
export async function issueAlert(caller: Caller, body: Body, now = Date.now()): Promise<Alert> {
  const key = keyOf(caller, body);
  try {
    return await inOne(caller, (req) => write(req, caller, body, key, now));
  } catch (error) {
    // Two presses at the same moment: the key is unique, and the second one finds what the first one wrote.
    if (error instanceof AlertRefused) throw error;
    const earlier = await known(caller, key);
    if (earlier) return earlier;
    throw error;
  }
}
