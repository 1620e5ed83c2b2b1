import type { PayloadRequest } from 'payload';

import { sourceNow } from '@/independent/source-now';
import { lineageOf } from '@/syndication/lineage';
import { mayIn, type Actor } from '@/tenants/actor';
import { env } from '@/security/env';
import { getDirectory } from '@/tenants/sites';
import { siteHref } from '@/tenants/urls';
import type { UnitTree } from '@/tenants/unit-tree';
import type { DifferenceRow } from '@/workflow/difference/rows';
import type { EveryEnding } from '@/workflow/ending';

import type { MediaView } from '../difference/media-view';
import { textsOf } from '../difference/texts-of';
import { inSentence } from '../sendings/channel-text';
import type { Language } from '../unit-view';

/** What is told beside the form of an independent version. Times in milliseconds since 1970. */
export type SourceView = {
  /** the unit that wrote the source */
  unit: string;
  /** how many pictures and files stayed with the source */
  pictures: number;
  live: boolean;
  /** since when it is as it is */
  at: number;
  /** how it ended, and why in the words that visitors read */
  ending: EveryEnding | null;
  reason: string | null;
  /** whether it differs from what was seen last */
  changed: boolean;
  /** it is public again, after its end was marked as seen */
  back: boolean;
  mark: string;
  /** address of the source, while it is public */
  href: string | null;
  /** whether the person may mark it as seen */
  may: boolean;
  baseAt: number;
  languages: { locale: Language; rows: DifferenceRow[] }[];
  media: Record<string, MediaView>;
};

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language; today: string };

async function hrefOf({ req, today }: At, unit: string, item: string): Promise<string | null> {
  const row = await req.payload.findByID({
    collection: 'articles', id: item, depth: 0, overrideAccess: true, disableErrors: true, req, select: { ref: true, slug: true },
  }); // prettier-ignore
  const { publicOrigin, hostPattern, baseDomain } = env();
  const directory = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const address = directory.primary[unit];
  if (!row || !address) return null;
  return siteHref(address, false, publicOrigin, 'vi', `/tin/${row.slug}-${row.ref}`);
}

/** Null where the article is no independent version, or the person may not read it. */
export async function sourceView(at: At, article: string): Promise<SourceView | null> {
  const { req, actor, tree, language } = at;
  const lineage = await lineageOf(req.payload, article, req);
  if (!lineage) return null;
  const scope = tree.scope(lineage.steward);
  if (!mayIn(actor, 'content.read', lineage.steward, scope)) return null;
  const now = await sourceNow(req, lineage.item);
  if (!now) return null;
  const unit = tree.get(lineage.source);
  const changed = now.mark !== lineage.baseMark;
  const found =
    changed && now.live
      ? await textsOf({ req, language }, { old: lineage.base, fresh: now.text }, true)
      : { languages: [], media: {} };
  const languages = found.languages.map(({ locale, rows }) => ({
    locale, rows: rows.filter(({ change }) => change !== 'same'),
  })); // prettier-ignore
  return {
    unit: unit ? inSentence(unit, language) : '', pictures: lineage.pictures, live: now.live, at: now.at,
    ending: now.live ? null : now.ending, reason: now.live ? null : now.reason, changed, back: now.live && !lineage.baseMark.startsWith('live'), mark: now.mark,
    href: now.live ? await hrefOf(at, lineage.source, lineage.item) : null,
    may: mayIn(actor, 'content.publish', lineage.steward, scope), baseAt: lineage.baseAt,
    languages: languages.filter(({ rows }) => rows.length > 0), media: found.media,
  }; // prettier-ignore
}
