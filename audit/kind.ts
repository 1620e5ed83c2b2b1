import type { Json } from './canonical';

/** What an act was about, in the words by which people look for it. Kept on the row, so that a list by kind is one index. */
export const KINDS = [
  'publication', 'emergency', 'content', 'sending', 'people', 'access', 'settings', 'units', 'log',
] as const; // prettier-ignore

export type AuditKind = (typeof KINDS)[number];

export const isKind = (value: unknown): value is AuditKind => KINDS.includes(value as AuditKind);

const CONTENT = new Set(['articles', 'pages', 'media', 'preview']);

const BY_VERB: Record<string, AuditKind> = {
  submit: 'publication', recall: 'publication', return: 'publication', approve: 'publication', publish: 'publication', schedule: 'publication',
  unschedule: 'publication', withdraw: 'publication', restore: 'publication', correct: 'publication', end: 'publication', expire: 'publication',
  limit: 'publication', embargo: 'publication', 'schedule-failed': 'publication',
  emergency: 'emergency', confirm: 'emergency', 'raise-emergency': 'emergency',
  'report-export': 'sending',
  send: 'sending', 'send-change': 'sending', offer: 'sending', 'withdraw-offer': 'sending', accept: 'sending',
  take: 'sending', hide: 'sending', undecide: 'sending', pin: 'sending', unpin: 'sending', 'pin-order': 'sending', note: 'sending', classify: 'sending', adapt: 'sending', acknowledge: 'sending', 'make-version': 'sending', 'source-seen': 'sending',
}; // prettier-ignore

const ACCESS = new Set(['login', 'login-failed', 'logout']);

type Act = {
  action: string;
  before?: Record<string, Json> | null;
  after?: Record<string, Json> | null;
};

/** Whether a verb that items and placements share (recall, return) was about a placement. */
export const isAboutPlacement = ({ before }: Pick<Act, 'before'>): boolean =>
  typeof before?.state === 'string';

/** The kind of an act by its name, `<subject>.<verb>`; what nobody has named is content of an item, else a setting. */
export function kindOf(act: Act): AuditKind {
  const [subject = '', verb = ''] = act.action.split('.');
  if (subject === 'users') return ACCESS.has(verb) ? 'access' : 'people';
  if (subject === 'units') return 'units';
  if (subject === 'audit') return 'log';
  if (subject === 'alerts') return 'emergency';
  if (!CONTENT.has(subject)) return 'settings';
  const kind = subject === 'preview' ? undefined : BY_VERB[verb];
  return kind === 'publication' && isAboutPlacement(act) ? 'sending' : (kind ?? 'content');
}
