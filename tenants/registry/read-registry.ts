import type { PayloadRequest } from 'payload';

import { isLevel } from '../levels';
import type { FormerName } from '../unit-tree';
import type { ExistingUnit } from './existing';
import type { Boundary } from './incoming';

const FIELDS = {
  code: true, level: true, type: true, name: true, shortName: true, nameEn: true, shortNameEn: true,
  slug: true, hostLabel: true, path: true, parent: true, validFrom: true, validTo: true, names: true,
  predecessors: true, successors: true,
} as const; // prettier-ignore

type Doc = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => text(value) || null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function existingUnit(doc: Doc): ExistingUnit {
  if (!isLevel(doc.level)) throw new Error(`unit ${String(doc.id)}: unknown level`);
  return {
    id: String(doc.id), level: doc.level, code: text(doc.code), type: text(doc.type),
    name: text(doc.name), shortName: text(doc.shortName),
    nameEn: text(doc.nameEn), shortNameEn: text(doc.shortNameEn),
    slug: text(doc.slug), hostLabel: text(doc.hostLabel), path: text(doc.path),
    parent: orNull(doc.parent), validFrom: orNull(doc.validFrom), validTo: orNull(doc.validTo),
    names: list(doc.names).map((row): FormerName => {
      const { name, shortName, nameEn, from, to } = row as Doc;
      return { name: text(name), shortName: text(shortName), nameEn: text(nameEn), from: orNull(from), to: orNull(to) };
    }),
    predecessors: list(doc.predecessors).map(String), successors: list(doc.successors).map(String),
    ...('boundary' in doc ? { boundary: (doc.boundary ?? null) as Boundary | null } : {}),
  };
} // prettier-ignore

/** Every unit of the registry as of now, in the transaction of `req`; boundaries only where asked for. */
export async function readRegistry(
  req: PayloadRequest,
  withBoundaries: boolean,
): Promise<ExistingUnit[]> {
  const { docs } = await req.payload.find({
    collection: 'units', depth: 0, limit: 0, pagination: false, overrideAccess: true, req,
    select: withBoundaries ? { ...FIELDS, boundary: true } : FIELDS,
  }); // prettier-ignore
  return docs.map((doc) => existingUnit(doc as unknown as Doc));
}
