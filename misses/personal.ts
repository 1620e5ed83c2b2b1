/** Nine digits and more with nothing but signs between them: telephone numbers, numbers of identity papers. */
const GROUPED = /\d(?:[^\p{L}\d/]{0,3}\d){8,}/u;

/** The same of words that somebody typed: there a slash parts digits as well, and seven in one piece are a number of somebody. */
const TYPED = /\d{7,}|\d(?:[^\p{L}\d]{0,3}\d){8,}/u;

/** Providers of mail: what stands before them is the name of an account. */
const MAIL = /@|\b(gmail|yahoo|hotmail|icloud)\b/u;

/** Keys that a system gave to one person: long without a break, or with the breaks of a UUID. No word is as long. */
const KEY = /[a-z0-9]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}/;

/**
 * Whether a text, in small letters, may hold a telephone number, a number of an identity paper, an address of mail or
 * somebody's key; rather once too often.
 */
export const looksPersonal = (text: string, kind: 'typed' | 'address'): boolean =>
  MAIL.test(text) || KEY.test(text) || (kind === 'typed' ? TYPED : GROUPED).test(text);
