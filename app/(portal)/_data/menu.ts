import type { LevelConfig } from '@/tenants/level-defaults';

import { isListSlug } from './lists';
import { pagesOf } from './pages-of';
import type { Portal } from './portal';
import type { Locale, MenuItem } from './types';
import { vocabulary } from './vocabulary';

/** The menu of the level without the pages and sections that this site does not have: no dead links. */
export async function siteMenu(
  portal: Portal,
  unit: string,
  locale: Locale,
  config: LevelConfig,
  link: (path: string) => string,
): Promise<MenuItem[]> {
  const [pages, sections] = await Promise.all([pagesOf(portal, unit), vocabulary(unit, locale)]);
  const has = (path: string): boolean => {
    const [, kind, slug] = path.split('/');
    if (kind === 'trang') return pages.some((page) => page.slug === slug);
    if (kind === 'chuyen-muc')
      return isListSlug(slug ?? '') || sections.some((section) => section.slug === slug);
    return true;
  };
  return config.menu
    .filter(({ path }) => has(path))
    .map(({ label, labelEn, path }) => ({
      label: locale === 'en' ? labelEn : label,
      href: path.startsWith('/') ? link(path) : path,
    }));
}
