import type { PayloadRequest } from 'payload';

import { relationsOf } from '@/richtext/relations-of';
import type { Compared } from '@/workflow/compared';
import { differenceRows, type Readable } from '@/workflow/difference/rows';
import { publicAmong } from '@/workflow/public-among';

import type { Language } from '../unit-view';
import { mediaViews } from './media-view';
import { namesOf } from './names';
import { readable, topicsOf } from './readable';
import { readerWarnings } from './warnings-of';

type At = { req: PayloadRequest; language: Language };

const LOCALES = ['vi', 'en'] as const;

const says = ({ title, teaser, body }: Readable): boolean => Boolean(title || teaser || body);

/**
 * The two versions in words, and what their ids stand for.
 * @param onlyPublic for readers from elsewhere: of what a text links to, only public titles are named
 */
export async function textsOf({ req, language }: At, { old, fresh }: Pick<Compared, 'old' | 'fresh'>, onlyPublic = false) {
  const sides = [fresh, ...(old ? [old] : [])];
  const sections = await namesOf(req, 'sections', sides.map(({ section }) => (section ? String(section) : '')), 'name', language);
  const topics = await namesOf(req, 'topics', sides.flatMap(topicsOf), 'name', language);
  const names = { section: (id: string) => sections.get(id) ?? id, topic: (id: string) => topics.get(id) ?? id };
  const read = (row: Compared['fresh'], locale: Language) => readable(row, locale, language, names);
  const pairs = LOCALES.map((locale) => ({ locale, old: old ? read(old, locale) : null, fresh: read(fresh, locale) }));
  const all = pairs.flatMap((pair) => [pair.fresh, ...(pair.old ? [pair.old] : [])]);
  const related = all.map(({ body, cover }) => ({ ...relationsOf(body), cover }));
  const ids = (pick: (one: (typeof related)[number]) => string[]) => [...new Set(related.flatMap(pick))];
  const [articles, pages] = [ids((one) => one.articles), ids((one) => one.pages)];
  const [articleNames, pageNames, media, live] = await Promise.all([
    namesOf(req, 'articles', articles, 'title', language),
    namesOf(req, 'pages', pages, 'title', language),
    mediaViews(req, ids((one) => [...one.media, ...(one.cover ? [one.cover] : [])]), language),
    publicAmong(req, [...articles.map((item) => ({ itemType: 'articles' as const, item })), ...pages.map((item) => ({ itemType: 'pages' as const, item }))]),
  ]);
  const linkName = (_: string, id: string): string => onlyPublic && !live.has(id) ? '' : articleNames.get(id) ?? pageNames.get(id) ?? id;
  const shown = pairs.filter(({ locale, old: was, fresh: is }) => locale === 'vi' || says(is) || (was && says(was)));
  return {
    media,
    languages: shown.map((pair) => ({ locale: pair.locale, rows: differenceRows(pair.old, pair.fresh, linkName) })),
    warnings: [...new Set(shown.filter(({ fresh: is }) => says(is)).flatMap((pair) => readerWarnings({ text: pair.fresh, locale: pair.locale, media, live }, language)))],
  };
} // prettier-ignore
