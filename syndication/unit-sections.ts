import type { Payload, PayloadRequest } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

import { sectionOf } from './section-of';

/** More sections than a province keeps. */
const MOST = 300;
/** More units than a country has. */
const MOST_UNITS = 20_000;

const common = { depth: 0, pagination: false, overrideAccess: true } as const;

/** Ids of the sections that a unit says it does not use on its site. */
export async function unusedSections(
  payload: Payload,
  unit: string,
  req?: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'section-labels', ...common, limit: MOST, req, select: { section: true },
    where: { and: [{ steward: { equals: unit } }, { used: { equals: false } }] },
  }); // prettier-ignore
  return new Set(docs.map(({ section }) => String(section)));
}

/** Ids of the sections that a unit has: those of its own vocabulary and of the units above it, without what it does not use. */
export async function sectionsOfUnit(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
): Promise<ReadonlySet<string>> {
  const above = tree.lineage(unit).map(({ id }) => id);
  const unused = await unusedSections(req.payload, unit, req);
  const { docs } = await req.payload.find({
    collection: 'sections', ...common, limit: MOST, req, select: { slug: true },
    where: { steward: { in: above } },
  }); // prettier-ignore
  return new Set(docs.map(({ id }) => String(id)).filter((id) => !unused.has(id)));
}

/** Whether a unit has a section and uses it. */
export async function hasSection(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  section: string,
): Promise<boolean> {
  const term = await sectionOf(req, section);
  if (!term || !tree.lineage(unit).some(({ id }) => id === term.steward)) return false;
  return !(await unusedSections(req.payload, unit, req)).has(term.id);
}

/** Ids of the units that say they do not use a section: one query, however many units are asked about. */
export async function unitsNotUsing(
  req: PayloadRequest,
  section: string,
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'section-labels', ...common, limit: MOST_UNITS, req, select: { steward: true },
    where: { and: [{ section: { equals: section } }, { used: { equals: false } }] },
  }); // prettier-ignore
  return new Set(docs.map(({ steward }) => String(steward)));
}
