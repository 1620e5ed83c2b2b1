import { ICON_TYPE, iconPath } from '../_icon/icon-plan';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);

/** OpenSearch 1.1: browsers offer the search of the site from their own field. A short name has at most 16 letters. */
export function openSearch(site: SiteView): string {
  const url = (type: string, path: string) =>
    `<Url type="${type}" template="${xml(`${publicUrl(site, path)}?q={searchTerms}`)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xml([...site.shortName].slice(0, 16).join(''))}</ShortName>`,
    `<Description>${xml([...site.title].slice(0, 1024).join(''))}</Description>`,
    `<Language>${site.locale}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="48" height="48" type="${ICON_TYPE}">${xml(publicUrl(site, iconPath('48.png'), 'vi'))}</Image>`,
    url('text/html', '/tim-kiem'),
    url('application/json', '/tim-kiem.json'),
    '</OpenSearchDescription>',
  ].join('\n');
}
