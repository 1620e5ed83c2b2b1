import type { Payload } from 'payload';

import { readGeneration } from '@/database/generations';

import {
  buildDirectory,
  type Directory,
  type DirectoryOptions,
  type SiteSettings,
} from './directory';
import { getTree } from './tree';

export const SITES_KEY = 'sites';
const MAX_AGE_MS = 1000;

type Snapshot = { directory: Directory; version: string; checkedAt: number };

const store = globalThis as { __ltDirectories?: WeakMap<object, Snapshot> };
const snapshots = (store.__ltDirectories ??= new WeakMap());

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

async function settings(payload: Payload): Promise<SiteSettings[]> {
  const { docs } = await payload.find({
    collection: 'sites', depth: 0, limit: 0, pagination: false, overrideAccess: true,
    select: { unit: true, primaryHost: true, aliases: true, formerPaths: true },
  }); // prettier-ignore
  return docs.map((doc) => ({
    unit: String(doc.unit),
    primaryHost: doc.primaryHost ?? null,
    aliases: strings(doc.aliases),
    formerPaths: strings(doc.formerPaths),
  }));
}

/** Every host and path of every site; at most a second old. */
export async function getDirectory(
  payload: Payload,
  options: DirectoryOptions,
): Promise<Directory & { version: string }> {
  const known = snapshots.get(payload.db);
  const now = Date.now();
  if (known && now - known.checkedAt < MAX_AGE_MS)
    return { ...known.directory, version: known.version };
  const tree = await getTree(payload);
  const version = `${tree.version}.${await readGeneration(payload, SITES_KEY)}.${options.today}`;
  const directory =
    known?.version === version
      ? known.directory
      : buildDirectory(tree, await settings(payload), options);
  snapshots.set(payload.db, { directory, version, checkedAt: now });
  return { ...directory, version };
}

/** Forgets this process's snapshot after a change to a site's addresses; others follow by the generation. */
export const forgetDirectory = (payload: Payload): boolean => snapshots.delete(payload.db);
