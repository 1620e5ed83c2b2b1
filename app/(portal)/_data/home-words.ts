import type { HomeBlock } from '@/tenants/home/blocks';
import { isLinkTarget } from '@/tenants/link-target';

import { hrefIn } from './href';
import type { LinksBlockView, TextBlockView, Wording } from './home-types';
import type { Locale, SiteView } from './types';

/** The English words where there are some; else the Vietnamese ones, marked. */
function wording(locale: Locale, vi: string, en: string): Wording {
  if (locale === 'vi') return { text: vi };
  return en ? { text: en } : { text: vi, lang: 'vi' };
}

/** Links that lead nowhere are left out; they are refused at save, and may have come in otherwise. */
export const linksBlock = (site: SiteView, block: HomeBlock): LinksBlockView => ({
  kind: 'links',
  title: wording(site.locale, block.title, block.titleEn),
  links: block.links
    .filter(({ label, href }) => label && isLinkTarget(href))
    .map(({ label, labelEn, href }) => ({
      ...wording(site.locale, label, labelEn),
      href: href.startsWith('/') ? hrefIn(site, href) : href,
    })),
});

/** Plain text: a line is a paragraph. */
export function textBlock(site: SiteView, block: HomeBlock): TextBlockView {
  const { text, lang } = wording(site.locale, block.text, block.textEn);
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    kind: 'text',
    title: wording(site.locale, block.title, block.titleEn),
    paragraphs,
    lang,
  };
}
