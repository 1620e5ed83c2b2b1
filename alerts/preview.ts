import type { PayloadRequest } from 'payload';

import { requestActor } from '@/tenants/request-actor';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';

import { AlertRefused } from './alert-refused';
import { CONFIRM_WITHIN_MS, confirmersOf } from './confirmers';
import { issuingUnit } from './place-of';
import { previewToken } from './preview-token';
import { channelFault, sitesOf } from './reach';
import { readChannels } from './read-channels';
import { phaseOf } from './alert';
import { currentAlerts } from './showing';

export type AlertPreview = {
  pages: number;
  token: string;
  /** ISO 8601 */
  confirmBefore: string;
  /** names of those who will be asked, the unit's own or those above */
  confirmers: string[];
  /** alerts of the same unit that already run on some of these pages */
  running: { id: string; titleVi: string; from: number }[];
};

/**
 * What a press would do: on how many pages it would show, who would be asked to confirm. The token goes with the press.
 * @param body untrusted: unit, channels
 * @throws AlertRefused
 */
export async function previewAlert(
  req: PayloadRequest,
  body: Record<string, unknown>,
  now = Date.now(),
): Promise<AlertPreview> {
  const tree = await getTree(req.payload);
  const unit = issuingUnit(req, tree, requestActor(req), body.unit, now);
  const channels = readChannels(body.channels);
  const fault = channelFault(tree, unit.id, channels);
  if (fault) throw new AlertRefused(fault, req);
  const today = vietnamDay(new Date(now));
  const sites = sitesOf(tree, channels, today);
  if (sites.length === 0) throw new AlertRefused('no-pages', req);
  const people = await confirmersOf(req, unit.id, String(req.user?.id ?? ''));
  const here = new Set(sites);
  const { alerts } = await currentAlerts(req.payload);
  const running = alerts.filter(
    (alert) =>
      alert.steward === unit.id && !alert.drill && phaseOf(alert, now) === 'running' && sitesOf(tree, alert.channels, today).some((id) => here.has(id)),
  ); // prettier-ignore
  return {
    pages: sites.length,
    token: previewToken(channels, sites),
    confirmBefore: new Date(now + CONFIRM_WITHIN_MS).toISOString(),
    confirmers: people.map(({ name }) => name).slice(0, 5),
    running: running.map(({ id, titleVi, from }) => ({ id, titleVi, from })),
  };
}
