import { changeHistory } from './change-history';
import { checkedAt } from './checked';
import type { Portal } from './portal';
import { richTextBody } from './rich-text-body';
import { staleSince } from './stale-since';
import type { ArchivedView } from './ended-types';
import type { PageView, SiteView } from './types';

type Both<T> = { vi?: T | null; en?: T | null } | null | undefined;

/** What is read of a page, with both languages. */
export type PageRow = {
  id: string;
  slug?: string | null;
  title?: Both<string>;
  body?: Both<unknown>;
};

/** A row of a page as this site shows it. @param standing `folder` of its files, see `imageView` */
export async function pageView(
  at: Portal,
  site: SiteView,
  { id, slug, title, body }: PageRow,
  { folder, archived }: { folder?: string; archived?: ArchivedView } = {},
): Promise<PageView> {
  const translated = site.locale === 'vi' || Boolean(title?.en);
  const shown = translated ? site.locale : 'vi';
  return {
    slug: slug ?? '',
    title: title?.[shown] ?? '',
    body: await richTextBody(at, site, body?.[shown], shown, folder),
    history: await changeHistory(at.payload, String(id), site.locale),
    archived,
    ...(await checkedAt(at, String(id))),
    ...(await staleSince(at, String(id), shown)),
    ...(translated ? {} : { lang: 'vi' as const }),
  };
}
