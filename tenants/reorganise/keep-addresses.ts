import type { PayloadRequest } from 'payload';

import { env } from '@/security/env';

import { vietnamDay } from '../day';
import { buildDirectory, type Directory } from '../directory';
import type { UnitTree } from '../unit-tree';
import { ReorganisationRefused } from './refusal';

type Site = {
  id: string;
  unit: string;
  aliases: string[];
  formerPaths: string[];
  primaryHost: string | null;
};

async function readSites(req: PayloadRequest): Promise<Site[]> {
  const { docs } = await req.payload.find({
    collection: 'sites', depth: 0, limit: 0, pagination: false, overrideAccess: true, req,
    select: { unit: true, primaryHost: true, aliases: true, formerPaths: true },
  }); // prettier-ignore
  return docs.map((doc) => ({
    id: String(doc.id),
    unit: String(doc.unit),
    aliases: doc.aliases ?? [],
    formerPaths: doc.formerPaths ?? [],
    primaryHost: doc.primaryHost ?? null,
  }));
}

/** Addresses by the registry alone: no host that a site chose for itself. */
function computed(tree: UnitTree): Directory {
  const { hostPattern, baseDomain } = env();
  return buildDirectory(tree, [], {
    pattern: hostPattern,
    baseDomain,
    today: vietnamDay(new Date()),
  });
}

const union = (list: readonly string[], value: string | null, now: string | null): string[] =>
  value === null || value === '' || value === now || list.includes(value)
    ? [...list]
    : [...list, value];

/** An address of a moved unit may belong to nobody else: neither by the registry nor by what another site keeps. */
function refuseCollisions(
  req: PayloadRequest,
  units: readonly string[],
  after: Directory,
  sites: readonly Site[],
): void {
  for (const unit of units) {
    const { host, path } = after.primary[unit]!;
    const foreign = sites.filter((site) => site.unit !== unit);
    const kept = foreign.some(
      ({ primaryHost, aliases }) =>
        host !== null && (primaryHost === host || aliases.includes(host)),
    );
    const owned = (host !== null && after.hosts[host] !== unit) || after.paths[path] !== unit;
    if (owned || kept || foreign.some(({ formerPaths }) => formerPaths.includes(path))) {
      throw new ReorganisationRefused('hostTaken', req.i18n?.language);
    }
  }
}

/**
 * Keeps the addresses that units are about to lose: the former host as an alias, the former path as a former path; both
 * redirect with 308. Idempotent; it runs before the tree changes, because afterwards nobody knows the old ones.
 * @throws ReorganisationRefused when a new address belongs to another site
 */
export async function keepAddresses(
  req: PayloadRequest,
  before: UnitTree,
  after: UnitTree,
  units: readonly string[],
): Promise<void> {
  const sites = await readSites(req);
  const [old, now] = [computed(before), computed(after)];
  refuseCollisions(req, units, now, sites);
  for (const site of sites.filter(({ unit }) => units.includes(unit))) {
    const [was, is] = [old.primary[site.unit]!, now.primary[site.unit]!];
    const aliases = union(site.aliases, was.host, is.host).filter((host) => host !== is.host);
    const formerPaths = union(site.formerPaths, was.path, is.path).filter(
      (path) => path !== is.path,
    );
    const same =
      aliases.join() === site.aliases.join() && formerPaths.join() === site.formerPaths.join();
    if (same) continue;
    await req.payload.update({
      collection: 'sites',
      id: site.id,
      data: { aliases, formerPaths },
      depth: 0,
      overrideAccess: true,
      req,
    });
  }
}
