import type { OutsideFeed } from './feed-types';
import type { SiteView } from './types';

/** "Thông báo – Trang thông tin điện tử xã An Bình …"; of the whole site, its title. */
export const feedTitle = (
  site: Pick<SiteView, 'title'>,
  { list }: Pick<OutsideFeed, 'list'>,
): string => (list ? `${list} – ${site.title}` : site.title);
