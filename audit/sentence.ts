import { formatDate, formatDay, formatTime, type FormatLocale } from '@/i18n/format';

import { isAboutPlacement } from './kind';
import type { Json } from './canonical';
import { PHRASES } from './phrases';
import { roleWord } from './words';

type Fields = Record<string, Json> | null;

/** An act as people are told of it: every id is a name already. */
export type AuditFacts = {
  /** `<subject>.<verb>` */
  action: string;
  actorName: string | null;
  /** a role, 'system' for the system itself, null for nobody known */
  actorRole: string | null;
  /** name of the unit of the role, as within a sentence: "xã An Bình" */
  actorUnit: string | null;
  /** the document as within a sentence: "bài “Lịch tiêm”"; null where there is none */
  object: string | null;
  /** where something went to: "xã An Bình" */
  place: string | null;
  before: Fields;
  after: Fields;
};

const TEXTS = {
  vi: {
    system: 'Hệ thống', nobody: 'Một người không rõ', unknown: 'đã làm việc “{a}”', unknownWith: 'đã làm việc “{a}” với {o}', something: 'nội dung không còn', somewhere: 'nơi nhận',
    failed: 'Có lần đăng nhập không thành công vào {o}', at: (time: string, day: string) => `lúc ${time}, ${day}`, days: 'từ {from} đến {to}', since: 'từ {from}', until: 'đến {to}',
  },
  en: {
    system: 'The system', nobody: 'Somebody unknown', unknown: 'did “{a}”', unknownWith: 'did “{a}” to {o}', something: 'something that is gone', somewhere: 'the receivers',
    failed: 'A login to {o} failed', at: (time: string, day: string) => `at ${time}, ${day}`, days: 'from {from} to {to}', since: 'from {from}', until: 'until {to}',
  },
}; // prettier-ignore

/** Verbs that need more than their name: what items and placements share, and what two verbs in one did. */
function phraseKey({ action, before, after }: AuditFacts): string {
  const verb = action.split('.')[1] ?? '';
  if (verb === 'recall' && isAboutPlacement({ before })) return 'recall-sending';
  if (verb === 'return' && isAboutPlacement({ before })) return 'return-offer';
  if (verb === 'embargo' && after?.live === 'live') return 'embargo-over';
  if (verb === 'approve' && after?.work === 'none') return 'approve-publish';
  return verb;
}

/** "Trần Văn Thử (biên tập viên, xã An Bình)"; the system by its word. */
export function whoDid(facts: Pick<AuditFacts, 'actorName' | 'actorRole' | 'actorUnit'>, language: FormatLocale): string {
  const { actorName, actorRole, actorUnit } = facts;
  if (!actorName) return actorRole === 'system' ? TEXTS[language].system : TEXTS[language].nobody;
  const as = [actorRole && roleWord(actorRole, language), actorUnit].filter(Boolean).join(', ');
  return as ? `${actorName} (${as})` : actorName;
} // prettier-ignore

const day = (value: unknown, language: FormatLocale): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : null; // prettier-ignore

/** The days of an export, where it had any. */
function period({ action, after }: AuditFacts, language: FormatLocale): string {
  if (action !== 'audit.export') return '';
  const [from, to] = [day(after?.from, language), day(after?.to, language)];
  const { days, since, until } = TEXTS[language];
  const text = from && to ? days : from ? since : to ? until : '';
  return text && `, ${text.replace('{from}', () => from ?? '').replace('{to}', () => to ?? '')}`;
}

/** What happened, as one readable sentence without its time and its stop; an action nobody has named reads as it stands. */
export function auditSentence(facts: AuditFacts, language: FormatLocale): string {
  const { action, object, place } = facts;
  const texts = TEXTS[language];
  const values: Record<string, string> = { a: action, o: object ?? texts.something, p: place ?? texts.somewhere };
  // In one pass: a title may hold anything, "{p}" too.
  const fill = (text: string): string => text.replace(/\{([aop])\}/g, (_, key: string) => values[key] ?? '');
  if (action === 'users.login-failed') return fill(texts.failed);
  const phrases = PHRASES[language];
  const phrase = phrases[action] ?? phrases[phraseKey(facts)];
  const did = fill(phrase ?? (object ? texts.unknownWith : texts.unknown));
  return `${whoDid(facts, language)} ${did}${period(facts, language)}`;
} // prettier-ignore

/** "lúc 07:41, Thứ Ba, 26/3/2024"; "at 07:41, Tuesday, 26 March 2024". */
export const auditMoment = (at: string, language: FormatLocale): string =>
  TEXTS[language].at(formatTime(at, language), formatDay(at, language));
