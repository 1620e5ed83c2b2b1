import { formatDateTime } from '@/i18n/format';
import type { Readable } from '@/workflow/difference/rows';

/** Names for the ids in a version. */
export type Names = { section: (id: string) => string; topic: (id: string) => string };

type Doc = Record<string, unknown>;

const record = (value: unknown): Doc =>
  typeof value === 'object' && value !== null ? (value as Doc) : {};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const moment = (value: unknown, language: 'vi' | 'en'): string => {
  const at = value instanceof Date ? value.toISOString() : text(value);
  return at ? formatDateTime(at, language) : '';
};

/** Ids of the topics of a version. */
export const topicsOf = (row: Doc): string[] =>
  Array.isArray(row.topics) ? row.topics.map(String) : [];

/**
 * What a version says in one of its languages. What has no language of its own is read with Vietnamese.
 * @param row a document or version with all its languages, relations as ids
 * @param language of dates and names, that of the person
 */
export function readable(row: Doc, locale: 'vi' | 'en', language: 'vi' | 'en', names: Names): Readable {
  const [event, source] = [record(row.event), record(row.source)];
  const localised = {
    title: text(record(row.title)[locale]),
    teaser: text(record(row.teaser)[locale]),
    place: text(record(event.place)[locale]),
    body: record(row.body)[locale],
  };
  if (locale === 'en') return localised;
  return {
    ...localised,
    slug: 'section' in row || 'kind' in row ? '' : text(row.slug),
    section: row.section ? names.section(String(row.section)) : '',
    topics: topicsOf(row).map(names.topic).join(', '),
    kind: text(row.kind),
    startsAt: moment(event.startsAt, language),
    endsAt: moment(event.endsAt, language),
    author: text(row.author),
    sourceName: text(source.name),
    sourceUrl: text(source.url),
    cover: row.cover ? String(row.cover) : '',
  };
} // prettier-ignore
