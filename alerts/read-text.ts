import type { AlertText } from './alert';
import { blanksOf } from './blanks';
import type { AlertFault } from './reason-text';

export const TITLE_MAX = 160;
export const BODY_MAX = 1200;

type Body = Record<string, unknown>;

/** Lines stay, control characters and outer blanks go. Composed, as keyboards of Viet Nam differ. */
const cleaned = (value: unknown): string =>
  typeof value === 'string'
    ? value.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ').trim()
    : ''; // prettier-ignore

const line = (value: unknown): string => cleaned(value).replace(/\s+/g, ' ');

/**
 * The words of an alert out of an untrusted body, or what is wrong with them. English that is incomplete, or still has a
 * blank, is left out: it never holds up the Vietnamese text.
 */
export function readText(body: Body): AlertText | AlertFault {
  const [titleVi, bodyVi] = [line(body.titleVi), cleaned(body.bodyVi)];
  if (!titleVi) return 'title-missing';
  if (!bodyVi) return 'body-missing';
  const [titleEn, bodyEn] = [line(body.titleEn), cleaned(body.bodyEn)];
  const long = ({ title, text }: { title: string; text: string }) => title.length > TITLE_MAX || text.length > BODY_MAX; // prettier-ignore
  if (long({ title: titleVi, text: bodyVi }) || long({ title: titleEn, text: bodyEn }))
    return 'text-too-long';
  if (blanksOf(titleVi, bodyVi).length > 0) return 'blank-left';
  const english = titleEn !== '' && bodyEn !== '' && blanksOf(titleEn, bodyEn).length === 0;
  return { titleVi, bodyVi, titleEn: english ? titleEn : '', bodyEn: english ? bodyEn : '' };
}

/** What an all-clear says besides that it is over; '' where nothing was typed. */
export const readNote = (value: unknown): string => cleaned(value).slice(0, BODY_MAX);

/** `https://…`, or a path of the issuing unit's own site. Nothing that a browser would run. */
const LINK = /^(https:\/\/[^\s/"'<>]+\.[^\s"'<>]+|\/(?![/\\])[^\s"'<>\\]+)$/;

export type Contacts = { phone: string; link: string };

/** A telephone number and an address that say more; both may be missing. */
export function readContacts(body: Body): Contacts | AlertFault {
  const [phone, link] = [line(body.phone), line(body.link)];
  if (phone && !/^\+?[0-9][0-9 ]{1,18}$/.test(phone)) return 'phone-wrong';
  if (link && (link.length > 400 || !LINK.test(link))) return 'link-wrong';
  return { phone, link };
}
