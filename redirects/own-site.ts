import type { Payload } from 'payload';

import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';

import type { OwnSite } from './read-address';

/** A unit's site with the hosts by which addresses are told to be its own. */
export async function ownSite(payload: Payload, unit: string): Promise<OwnSite> {
  const { hostPattern, baseDomain, adminHost } = env();
  const today = vietnamDay(new Date());
  const directory = await getDirectory(payload, { pattern: hostPattern, baseDomain, today });
  return { unit, directory, adminHost };
}
