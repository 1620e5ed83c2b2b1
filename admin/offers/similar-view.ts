import type { SimilarItem } from '@/syndication/similar-items';
import type { UnitTree } from '@/tenants/unit-tree';

import { inSentence } from '../sendings/channel-text';
import type { Language } from '../unit-view';

/** An item with nearly the same title on the receiver's site, as people are told of it. */
export type SimilarView = { item: string; title: string; date: number; unit: string };

export const similarViews = (
  tree: UnitTree,
  items: readonly SimilarItem[],
  language: Language,
): SimilarView[] =>
  items.map(({ item, title, date, origin }) => {
    const unit = tree.get(origin);
    return { item, title, date, unit: unit ? inSentence(unit, language) : '' };
  });
