import type { Metadata } from 'next';

import { ICON_TYPE, iconPath, ICONS, type IconFile } from '../_icon/icon-plan';
import { hrefIn } from './href';
import type { SiteView } from './types';

const link = (site: SiteView, file: IconFile) => ({
  // One address for both languages: the icon says nothing.
  url: hrefIn(site, iconPath(file), 'vi'),
  sizes: `${ICONS[file].size}x${ICONS[file].size}`,
  type: ICON_TYPE,
});

/** Links to the site's own icons in the head of its pages. */
export const headIcons = (site: SiteView): Metadata['icons'] => ({
  icon: [link(site, '48.png'), link(site, '192.png')],
  apple: link(site, '180.png'),
});
