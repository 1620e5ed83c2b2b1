import type { PayloadRequest } from 'payload';

import { withoutMedia } from '@/richtext/without-media';
import { hasSection } from '@/syndication/unit-sections';
import { levelConfig } from '@/tenants/level-config';
import type { UnitTree } from '@/tenants/unit-tree';

type Row = Record<string, unknown>;

const FEATURE: Record<string, string> = { news: 'articles', notice: 'notices', event: 'events' };

const record = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

/** Of some topics those that the unit's articles may belong to. */
async function topicsWithin(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  topics: unknown,
): Promise<string[]> {
  const ids = Array.isArray(topics) ? topics.map(String) : [];
  if (ids.length === 0) return [];
  const lineage = tree.lineage(unit).map(({ id }) => id);
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'topics', req, limit: 0, pagination: false, select: { slug: true },
    where: { and: [{ id: { in: ids } }, { steward: { in: lineage } }] },
  }); // prettier-ignore
  const allowed = new Set(docs.map(({ id }) => String(id)));
  return ids.filter((id) => allowed.has(id));
}

/**
 * What the draft of an independent version takes over in each language. Pictures and files stay with the source: they are
 * its unit's, and the right to use them was given to that unit. A section, topic or kind that the unit does not have is left out.
 */
export async function draftFrom(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  text: Row,
): Promise<{ vi: Row; en: Row | null }> {
  const event = record(text.event);
  const of = (locale: 'vi' | 'en'): Row => ({
    title: record(text.title)[locale] ?? null,
    teaser: record(text.teaser)[locale] ?? null,
    body: withoutMedia(record(text.body)[locale]),
    event: { startsAt: event.startsAt ?? null, endsAt: event.endsAt ?? null, place: record(event.place)[locale] ?? null }, // prettier-ignore
  });
  const section = text.section ? String(text.section) : null;
  const { features } = await levelConfig(req.payload, unit);
  const allowed = (features as readonly string[]).includes(FEATURE[String(text.kind)] ?? '');
  const more = {
    kind: allowed ? text.kind : 'news',
    section: section && (await hasSection(req, tree, unit, section)) ? section : null,
    topics: await topicsWithin(req, tree, unit, text.topics),
  };
  const english = Object.values({ ...of('en'), event: null }).some(Boolean);
  return { vi: { ...of('vi'), ...more }, en: english ? of('en') : null };
}
