import type { LevelConfig } from '@/tenants/level-defaults';
import { isLinkTarget } from '@/tenants/link-target';
import { mergeMenu, type AddedItem } from '@/tenants/merge-menu';

import { isListSlug } from './lists';
import { pagesOf, type PageRow } from './pages-of';
import type { Portal } from './portal';
import type { Locale, MenuItem } from './types';
import { vocabulary, type SectionName } from './vocabulary';

/** Fields of a site's settings that `siteMenu` reads. */
export const MENU_FIELDS = { menuHidden: true, menuAdditions: true } as const;

type Raw = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Where an item that the unit added leads; '' when what it names is not there (any more). */
function targetOf(row: Raw, pages: readonly PageRow[], sections: readonly SectionName[]): string {
  const page = pages.find(({ id }) => id === text(row.page));
  if (page) return `/trang/${page.slug}`;
  const section = sections.find(({ id }) => id === text(row.section));
  return section ? `/chuyen-muc/${section.slug}` : text(row.href);
}

/** The menu of the level as the unit has it, without the pages and sections that this site does not have: no dead links. */
export async function siteMenu(
  portal: Portal,
  unit: string,
  locale: Locale,
  { config, site, link }: { config: LevelConfig; site: Raw; link: (path: string) => string },
): Promise<MenuItem[]> {
  const [pages, sections] = await Promise.all([pagesOf(portal, unit), vocabulary(unit, locale)]);
  const has = (path: string): boolean => {
    const [, kind, slug] = path.split('/');
    if (kind === 'trang') return pages.some((page) => page.slug === slug);
    if (kind === 'chuyen-muc')
      return isListSlug(slug ?? '') || sections.some((section) => section.slug === slug);
    return isLinkTarget(path);
  };
  const added = (list(site.menuAdditions) as Raw[]).map((row): AddedItem => ({
    label: text(row.label),
    labelEn: text(row.labelEn),
    path: targetOf(row, pages, sections),
  }));
  const own = { hidden: list(site.menuHidden).map(String), added };
  return mergeMenu(config.menu, own, has).map(({ label, labelEn, path }) => ({
    label: (locale === 'en' && labelEn) || label,
    href: path.startsWith('/') ? link(path) : path,
    ...(locale === 'en' && !labelEn ? { lang: 'vi' as const } : {}),
  }));
}
