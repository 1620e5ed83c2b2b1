import { getTranslation } from '@payloadcms/translations';
import type { CollectionSlug, PayloadRequest } from 'payload';

import { parseChannel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Json } from './canonical';
import { idOf } from './id-of';
import type { AuditRow } from './row';
import type { AuditFacts } from './sentence';
import { refKey, type Titles } from './titles';
import { nounOf } from './words';

type Fields = Record<string, Json> | null;

/** What the facts of a row are read from, besides the row. */
export type Around = { req: PayloadRequest; tree: UnitTree; titles: Titles; language: 'vi' | 'en' };

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : null; // prettier-ignore

/** Name of a unit within a sentence: "xã An Bình"; null for an unknown one. */
export function unitWord(tree: UnitTree, id: unknown, language: 'vi' | 'en'): string | null {
  const unit = tree.get(idOf(id));
  if (!unit) return null;
  if (language === 'en') return unit.nameEn || unit.name;
  return unit.name.charAt(0).toLocaleLowerCase('vi') + unit.name.slice(1);
}

/** Where a sending or an offer goes: "mọi đơn vị thuộc huyện Nam Sách". */
export function channelWord(tree: UnitTree, channel: string, language: 'vi' | 'en'): string | null {
  const parsed = parseChannel(channel);
  if (parsed?.kind === 'group') {
    const group = tree.group(parsed.id)?.name[language];
    return group ? (language === 'vi' ? `nhóm “${group}”` : `the group “${group}”`) : null;
  }
  const name = parsed && unitWord(tree, parsed.id, language);
  if (!parsed || !name || parsed.kind !== 'tree') return name;
  return language === 'vi' ? `các đơn vị thuộc ${name}` : `the units of ${name}`;
}

function labelOf({ req }: Around, collection: string): string {
  const config = req.payload.collections[collection as CollectionSlug]?.config;
  return config ? getTranslation(config.labels.singular, req.i18n).toLocaleLowerCase('vi') : collection; // prettier-ignore
}

/** "bài “Lịch tiêm”", "xã An Bình", "cài đặt trang của xã An Bình"; null for a row about no document. */
function objectOf(row: AuditRow, around: Around): string | null {
  const { tree, titles, language } = around;
  const { collectionSlug: collection, document: id } = row;
  if (!collection || !id) return null;
  if (collection === 'units') return unitWord(tree, id, language);
  const noun = nounOf(collection, language) ?? labelOf(around, collection);
  const field = around.req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'title';
  const own = fields(row.after)?.[field] ?? fields(row.before)?.[field];
  const title = titles.get(refKey({ collection, id })) ?? (typeof own === 'string' ? own : null);
  if (title) return `${noun} “${title}”`;
  const unit = unitWord(tree, row.origin, language);
  return unit ? `${noun} ${language === 'vi' ? 'của' : 'of'} ${unit}` : noun;
} // prettier-ignore

function placeOf(row: AuditRow, { tree, language }: Around): string | null {
  const [before, after] = [fields(row.before), fields(row.after)];
  const channels = after?.channels ?? before?.channels;
  if (Array.isArray(channels) && channels.length > 1)
    return language === 'vi' ? `${channels.length} nơi nhận` : `${channels.length} addresses`;
  const channel = Array.isArray(channels) ? channels[0] : (after?.channel ?? before?.channel);
  if (typeof channel === 'string') return channelWord(tree, channel, language);
  const unit = after?.to ?? after?.parent;
  return typeof unit === 'string' ? unitWord(tree, unit, language) : null;
}

/** A row of the log with names in the place of ids. */
export function factsOf(row: AuditRow, around: Around): AuditFacts {
  return {
    action: row.action,
    actorName: row.actorName ?? null,
    actorRole: row.actorRole ?? null,
    actorUnit: unitWord(around.tree, row.actorUnit, around.language),
    object: objectOf(row, around),
    place: placeOf(row, around),
    before: fields(row.before),
    after: fields(row.after),
  };
}
