import { topicFeed } from '@/syndication/topic-feed';

import { cachedRead } from './cached';
import { entryOf } from './entries';
import type { OutsideFeed } from './feed-types';
import { withPublishers } from './outside-feed';
import type { Portal } from './portal';
import { findTopic, topicPath } from './topic';
import { said } from './topics';
import type { SiteView } from './types';

const ITEMS = 30;

/** What newsreaders and other portals get of a topic on a site; null when the site shows nothing of it. In English what is translated. */
export const getOutsideTopic = (site: SiteView, slug: string): Promise<OutsideFeed | null> =>
  cachedRead({ of: site, what: `outside topic ${slug}`, feed: true }, (at) =>
    readFeed(at, site, slug),
  );

async function readFeed(at: Portal, site: SiteView, slug: string): Promise<OutsideFeed | null> {
  const topic = await findTopic(site, slug);
  if (!topic) return null;
  const of = { unit: site.unitId, topic: topic.id, limit: ITEMS };
  const { rows } = await topicFeed(at.payload, at.tree, of);
  if (rows.length === 0) return null;
  const shown = rows.filter(({ card }) => site.locale === 'vi' || card.en !== null);
  const entries = shown.map((row) => entryOf(at, site, row));
  return {
    list: said(topic.name, site.locale)?.text ?? slug,
    path: topicPath(slug),
    items: await withPublishers(at, site, entries),
  };
}
