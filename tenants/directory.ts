import { hostOf, isHost, type HostPattern } from './hosts';
import { isClosed, type TreeUnit, type UnitTree } from './unit-tree';

/** Addresses that a site's settings add to the ones computed from the registry. */
export type SiteSettings = {
  unit: string;
  primaryHost: string | null;
  aliases: readonly string[];
  formerPaths: readonly string[];
};

export type DirectoryOptions = { pattern: HostPattern; baseDomain: string | null; today: string };

/** Every address of every site: which unit answers, and which address is the primary one. */
export type Directory = {
  /** host → unit */
  hosts: Record<string, string>;
  /** path without slashes at the ends → unit; '' is the primary root */
  paths: Record<string, string>;
  /** unit → its primary host and path */
  primary: Record<string, { host: string | null; path: string }>;
};

/** The root that answers on the base domain and at `/`: the first one in force without a domain of its own. */
export function primaryRoot(tree: UnitTree, today: string): TreeUnit | undefined {
  const open = tree.roots.filter((root) => !isClosed(root, today));
  return open.find((root) => !root.domain) ?? open[0] ?? tree.roots[0];
}

/**
 * Builds the directory. An alias never takes an address that the registry or an earlier site already has: addresses are
 * checked when they are saved, and a later registry change must not take a site down.
 */
export function buildDirectory(
  tree: UnitTree,
  settings: readonly SiteSettings[],
  options: DirectoryOptions,
): Directory {
  const root = primaryRoot(tree, options.today);
  const directory: Directory = { hosts: {}, paths: {}, primary: {} };
  const computed = new Map<string, { host: string | null; path: string }>();
  for (const unit of tree.all()) {
    const lineage = tree.lineage(unit.id);
    const top = lineage[0];
    const base = top?.id === root?.id ? options.baseDomain : null;
    const path = [top?.id === root?.id ? '' : top?.slug, unit.path].filter(Boolean).join('/');
    computed.set(unit.id, { host: hostOf(lineage, options.pattern, base), path });
  }
  for (const [unit, { host, path }] of computed) {
    if (host) directory.hosts[host] ??= unit;
    directory.paths[path] ??= unit;
    directory.primary[unit] = { host, path };
  }
  for (const site of settings) {
    const primary = directory.primary[site.unit];
    if (!primary) continue;
    for (const alias of [site.primaryHost, ...site.aliases]) {
      if (alias && isHost(alias)) directory.hosts[alias] ??= site.unit;
    }
    for (const path of site.formerPaths) directory.paths[path] ??= site.unit;
    const chosen = site.primaryHost;
    if (chosen && directory.hosts[chosen] === site.unit) primary.host = chosen;
  }
  return directory;
}
