import { NotFound } from 'payload';

import { latestOffer } from '@/syndication/offer-row';
import { requireIn } from '@/syndication/sender';
import { similarItems } from '@/syndication/similar-items';
import type { SendingState } from '@/syndication/sending';
import { mainRow } from '@/workflow/item';

import type { ItemDifference } from '../difference/item-difference';
import { textsOf } from '../difference/texts-of';
import type { Screen } from '../endpoints/answer';
import { inSentence } from '../sendings/channel-text';
import { sectionsFor, type Named } from '../sendings/sections-for';
import { similarViews, type SimilarView } from './similar-view';

/** All that a receiver's moderator needs for one decision, and nothing but the item's public text. */
export type OfferView = Pick<ItemDifference, 'languages' | 'media'> & {
  item: string;
  title: string;
  receiver: Named;
  from: Named;
  /** the unit that wrote it */
  origin: string;
  state: SendingState;
  at: number;
  byName: string;
  endedAt: number | null;
  endedByName: string;
  reason: string | null;
  /** the item's own section, and those that the receiver may choose instead */
  section: string | null;
  sections: Named[];
  similar: SimilarView[];
  now: number;
};

/** @throws Forbidden for others than the receiver's moderators, NotFound where nothing was offered or it is not public now */
export async function offerView(at: Screen, item: string, unit: string): Promise<OfferView> {
  const { req, tree, language } = at;
  const receiver = requireIn(req, tree, unit, 'syndication.send');
  const offer = await latestOffer(req, item, unit);
  const main = offer && (await mainRow(req, 'articles', item).catch(() => null));
  // The main row of a published item is its public text; drafts and versions are other rows.
  if (!offer || !main || main.deletedAt || main._status !== 'published') throw new NotFound(req.t);
  const now = Date.now();
  const [texts, sections, similar] = await Promise.all([
    textsOf(at, { old: null, fresh: main }),
    sectionsFor(at, unit),
    similarItems(req, tree, unit, { item, title: offer.title }, now),
  ]);
  const named = (id: string): Named => {
    const found = tree.get(id);
    return { id, name: found ? inSentence(found, language) : '' };
  };
  const title = main.title as { vi?: string } | null;
  return {
    item, title: title?.vi ?? offer.title, receiver: { id: unit, name: inSentence(receiver, language) }, from: named(offer.steward),
    origin: named(String(main.origin)).name, state: offer.state, at: offer.at, byName: offer.byName ?? '',
    endedAt: offer.endedAt, endedByName: offer.endedByName ?? '', reason: offer.reason,
    section: main.section ? String(main.section) : null, sections, similar: similarViews(tree, similar, language),
    languages: texts.languages, media: texts.media, now,
  };
} // prettier-ignore
