import { NotFound, type PayloadRequest } from 'payload';

import { formatTime } from '@/i18n/format';
import { settle } from '@/notifications/settle';
import { decideOffer, type OfferDecision } from '@/syndication/decide-offer';
import { offerUp, type OfferOrder } from '@/syndication/offer';
import { latestOffer, type Offer } from '@/syndication/offer-row';
import { Refusal } from '@/syndication/refusal';
import { withdrawOffer } from '@/syndication/withdraw-offer';

import { refuse } from '../endpoints/answer';
import { asPerson, isTaken } from '../sendings/press-send';
import { tellDecided, tellOffered } from './tell-offer';

const WORDS = {
  vi: {
    accepted: (who: string, at: string) => `${who} đã nhận đăng bài này lúc ${at}.`,
    returned: (who: string, at: string) => `${who} đã trả lại đề xuất này lúc ${at}.`,
    withdrawn: (who: string, at: string) =>
      `${who} ở đơn vị đề xuất đã rút lại đề xuất này lúc ${at}.`,
    gone: 'Đề xuất này không còn chờ.',
    decision: 'Quyết định của anh, chị chưa được ghi.',
    withdrawal: 'Việc rút lại chưa được ghi.',
    nobody: 'Người khác',
  },
  en: {
    accepted: (who: string, at: string) => `${who} accepted this text at ${at}.`,
    returned: (who: string, at: string) => `${who} returned this offer at ${at}.`,
    withdrawn: (who: string, at: string) =>
      `${who} of the offering unit withdrew this offer at ${at}.`,
    gone: 'This offer does not wait any more.',
    decision: 'Your decision was not recorded.',
    withdrawal: 'The withdrawal was not recorded.',
    nobody: 'Somebody else',
  },
};

type Lost = 'decision' | 'withdrawal';

/** What somebody is told who came second. */
function overtaken(offer: Offer | null, lost: Lost, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const who = offer?.endedByName || words.nobody;
  const at = offer?.endedAt ? formatTime(new Date(offer.endedAt).toISOString(), language) : '';
  const state = offer?.state;
  const ended = state === 'accepted' || state === 'returned' || state === 'withdrawn';
  const what = ended ? words[state](who, at) : words.gone;
  return `${what} ${words[lost]}`;
}

const ATTEMPTS = 5;
const PAUSE = 40;

const refusedAs = (error: unknown, key: Refusal['key']): boolean =>
  error instanceof Refusal && error.key === key;

/**
 * Two at once on MongoDB: the second is ended while the first has not committed yet. Tried again it finds the decision of the
 * first, or, where that came to nothing, decides itself.
 */
async function once(req: PayloadRequest, act: (own: PayloadRequest, now: number) => Promise<void>) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asPerson(req, (own) => act(own, Date.now()));
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

type Settled = { item: string; unit: string };

/** Settles an offer to a unit. @returns null, or the answer of who came second */
async function settled(
  req: PayloadRequest,
  { item, unit }: Settled,
  lost: Lost,
  act: (own: PayloadRequest, now: number) => Promise<void>,
): Promise<Response | null> {
  if (!(await latestOffer(req, item, unit))) throw new NotFound(req.t);
  try {
    await once(req, act);
    return null;
  } catch (error) {
    if (!refusedAs(error, 'notOffered') && !refusedAs(error, 'meanwhile')) throw error;
    const language = req.i18n.language === 'en' ? 'en' : 'vi';
    return refuse(409, overtaken(await latestOffer(req, item, unit), lost, language));
  }
}

/** Decides about an offer. @returns null, or the answer of who came second */
export const pressDecision = (req: PayloadRequest, decision: OfferDecision) =>
  settled(req, decision, 'decision', async (own, now) =>
    tellDecided(own, await decideOffer(own, decision, now), now),
  );

/** *Rút lại*: nobody is asked any more. @returns null, or the answer of who came second */
export const pressWithdrawal = (req: PayloadRequest, item: string, to: string) =>
  settled(req, { item, unit: to }, 'withdrawal', async (own, now) => {
    await withdrawOffer(own, { item, to }, now);
    await settle(own, item, ['offered'], now, to);
  });
