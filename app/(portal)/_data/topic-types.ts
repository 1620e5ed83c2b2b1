/** View types of topic pages. Plain data; days are ISO 8601. */

import type { Paging } from './archive-types';
import type { CardView, ImageView, Locale } from './types';

/** What stands at the head of a topic's page; `lang` when a text is not in the page's language. */
export type TopicHeadView = {
  name: { text: string; lang?: Locale };
  intro?: { text: string; lang?: Locale };
  cover?: ImageView;
  from?: string;
  until?: string;
  /** its last day is over */
  closed: boolean;
};

/** One page of a topic. */
export type TopicView = TopicHeadView & {
  slug: string;
  cards: CardView[];
  paging: Paging;
};

/** A topic that an article belongs to. */
export type TopicLink = { label: string; href: string; lang?: Locale };
