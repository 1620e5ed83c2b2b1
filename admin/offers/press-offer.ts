import { NotFound, type PayloadRequest } from 'payload';

import { formatTime } from '@/i18n/format';
import { decideOffer, type OfferDecision } from '@/syndication/decide-offer';
import { offerUp, type OfferOrder } from '@/syndication/offer';
import { latestOffer, type Offer } from '@/syndication/offer-row';
import { Refusal } from '@/syndication/refusal';

import { refuse } from '../endpoints/answer';
import { asPerson, isTaken } from '../sendings/press-send';
import { tellDecided, tellOffered } from './tell-offer';

const WORDS = {
  vi: {
    accepted: (who: string, at: string) => `${who} đã nhận đăng bài này lúc ${at}.`,
    returned: (who: string, at: string) => `${who} đã trả lại đề xuất này lúc ${at}.`,
    gone: 'Đề xuất này không còn chờ.',
    notRecorded: 'Quyết định của anh, chị chưa được ghi.',
    nobody: 'Người khác',
  },
  en: {
    accepted: (who: string, at: string) => `${who} accepted this text at ${at}.`,
    returned: (who: string, at: string) => `${who} returned this offer at ${at}.`,
    gone: 'This offer does not wait any more.',
    notRecorded: 'Your decision was not recorded.',
    nobody: 'Somebody else',
  },
};

/** What a moderator is told who came second. */
function overtaken(offer: Offer | null, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const who = offer?.endedByName || words.nobody;
  const at = offer?.endedAt ? formatTime(new Date(offer.endedAt).toISOString(), language) : '';
  const state = offer?.state;
  const what = state === 'accepted' || state === 'returned' ? words[state](who, at) : words.gone;
  return `${what} ${words.notRecorded}`;
}

const ATTEMPTS = 5;
const PAUSE = 40;

const refusedAs = (error: unknown, key: Refusal['key']): boolean =>
  error instanceof Refusal && error.key === key;

/**
 * Two at once on MongoDB: the second is ended while the first has not committed yet. Tried again it finds the decision of the
 * first, or, where that came to nothing, decides itself.
 */
async function decideOnce(req: PayloadRequest, decision: OfferDecision): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asPerson(req, async (own) => {
        const now = Date.now();
        await tellDecided(own, await decideOffer(own, decision, now), now);
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !refusedAs(error, 'meanwhile')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}

/** Offers an item, and tells those who decide; in one transaction. Offering again what waits changes nothing. */
export const pressOffer = (req: PayloadRequest, order: OfferOrder): Promise<void> =>
  asPerson(req, async (own) => {
    const now = Date.now();
    if (!(await offerUp(own, order, now))) return;
    const offer = await latestOffer(own, order.item, order.to);
    if (offer) await tellOffered(own, offer, now);
  }).catch((error: unknown) => {
    // Somebody offered it at the same moment: it waits, and that was the wish of both.
    if (!isTaken(error) && !refusedAs(error, 'meanwhile')) throw error;
  });

/** Decides about an offer. @returns null, or the answer of who came second */
export async function pressDecision(
  req: PayloadRequest,
  decision: OfferDecision,
): Promise<Response | null> {
  const { item, unit } = decision;
  if (!(await latestOffer(req, item, unit))) throw new NotFound(req.t);
  try {
    await decideOnce(req, decision);
    return null;
  } catch (error) {
    if (!refusedAs(error, 'notOffered') && !refusedAs(error, 'meanwhile')) throw error;
    const language = req.i18n.language === 'en' ? 'en' : 'vi';
    return refuse(409, overtaken(await latestOffer(req, item, unit), language));
  }
}
