import { COLOURS } from '../_share/colours';
import { hrefIn } from './href';
import type { SiteView } from './types';

/** The web app manifest of a site (W3C Manifest): a visitor who keeps it on his screen sees the unit's name. */
export const manifestOf = (site: SiteView): Record<string, unknown> => ({
  id: hrefIn(site, '/'),
  name: site.title,
  short_name: site.shortName,
  lang: site.locale,
  dir: 'ltr',
  start_url: hrefIn(site, '/'),
  display: 'minimal-ui',
  theme_color: COLOURS[site.level].ground,
  background_color: '#FFFFFF',
  icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
});
