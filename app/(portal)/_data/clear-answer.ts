import { answerDoor } from '@/clarity/answer-door';
import { choiceOf, HONEYPOT } from '@/clarity/choices';
import { recordAnswer } from '@/clarity/record-answer';
import { recordReason } from '@/clarity/record-reason';
import { fromOwnSite } from '@/security/from-own-site';
import { readForm } from '@/security/read-form';

import { REASON, THANKS } from './clear-path';
import { clearRefused } from './clear-refused';
import { hrefIn } from './href';
import { portal } from './portal';
import { routeSite } from './route-site';
import { shownArticle, shownPage } from './shown-item';

/** Three hundred letters of three bytes each, each byte written with three signs, and the names of the fields. */
const MOST_BYTES = 8192;

const ANSWERS = ['yes', 'no', 'reason'] as const;

export type ClearParams = { site: string; locale: string; kind: 'tin' | 'trang'; name: string };

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/** Leads back to the page, to a place on it: the page is the same for everybody, and its style shows what stands there. */
function answered(request: Request, page: string, place: string): Response {
  const headers = { 'cache-control': 'no-store' };
  // The page's script asks for the place alone and need not load the page anew.
  if (request.headers.get('accept') === 'text/plain')
    return new Response(place, { headers: { ...headers, 'content-type': 'text/plain' } });
  return new Response(null, { status: 303, headers: { ...headers, location: `${page}#${place}` } });
}

/**
 * `POST /tin/<address>/danh-gia`: whether a page is clear, or why it is not. Anybody may answer about what the site shows now;
 * nothing about him is kept.
 */
export async function clearAnswer(request: Request, params: ClearParams): Promise<Response> {
  const locale = params.locale === 'en' ? 'en' : 'vi';
  const site = await routeSite({ params: Promise.resolve(params) });
  if (!site) return clearRefused(404, { locale });
  const back = hrefIn(site, `/${params.kind}/${params.name}`);
  if (!fromOwnSite(request.headers)) return clearRefused(403, { locale, back });
  const wait = await answerDoor.pass(request.headers);
  if (wait) return clearRefused(429, { locale, back, wait });
  const form = await readForm(request, MOST_BYTES);
  const answer = ANSWERS.find((one) => one === form?.get('answer'));
  if (!form || !answer) return clearRefused(400, { locale, back });
  const name = decoded(params.name);
  const find = params.kind === 'tin' ? shownArticle : shownPage;
  const item = name?.includes('\u0000') || !name ? null : await find(site.unitId, name);
  if (!item) return clearRefused(404, { locale });
  const place = answer === 'no' ? REASON : THANKS;
  // A program learns nothing from the answer.
  if (form.get(HONEYPOT)) return answered(request, back, place);
  const { payload } = await portal();
  const at = { site: site.unitId, language: site.locale };
  if (answer === 'reason') {
    const [choice, text] = [choiceOf(form.get('choice')), form.get('text') ?? ''];
    await recordReason(payload, item, { ...at, choice, text });
  } else await recordAnswer(payload, item, { ...at, clear: answer === 'yes' });
  return answered(request, back, place);
}

/** Somebody opens the address itself: he is led to the page. */
export async function clearPage(params: ClearParams): Promise<Response> {
  const site = await routeSite({ params: Promise.resolve(params) });
  if (!site) return clearRefused(404, { locale: 'vi' });
  const location = hrefIn(site, `/${params.kind}/${params.name}`);
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } });
}
