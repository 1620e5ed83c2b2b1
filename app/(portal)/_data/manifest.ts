import { ICON_TYPE, iconPath, ICONS, type IconFile } from '../_icon/icon-plan';
import { hrefIn } from './href';
import type { SiteView } from './types';

const icon = (site: SiteView, file: IconFile, purpose: 'any' | 'maskable') => ({
  src: hrefIn(site, iconPath(file), 'vi'),
  sizes: `${ICONS[file].size}x${ICONS[file].size}`,
  type: ICON_TYPE,
  purpose,
});

/** The web app manifest of a site (W3C Manifest): a visitor who keeps it on his screen sees the unit's name and its icon. */
export const manifestOf = (site: SiteView): Record<string, unknown> => ({
  id: hrefIn(site, '/'),
  name: site.title,
  short_name: site.shortName,
  lang: site.locale,
  dir: 'ltr',
  start_url: hrefIn(site, '/'),
  display: 'minimal-ui',
  theme_color: site.look.colours.ground,
  background_color: '#FFFFFF',
  icons: [
    icon(site, '192.png', 'any'),
    icon(site, '512.png', 'any'),
    icon(site, '512-maskable.png', 'maskable'),
  ],
});
