import { APIError } from 'payload';

import { sendReasonText, type SendReason } from './send-reasons';

const STATUS: Partial<Record<SendReason['name'], number>> = {
  outside: 403, 'bad-window': 400, 'section-unknown': 400, 'nothing-chosen': 400, 'too-many': 400,
}; // prettier-ignore

/** What was to be sent and was not: nothing has changed. Every reason is told, not only the first. */
export class SendRefused extends APIError {
  readonly reasons: readonly SendReason[];

  constructor(reasons: readonly SendReason[], language: string | undefined) {
    const spoken = language === 'en' ? 'en' : 'vi';
    const [first] = reasons;
    const status = (first && STATUS[first.name]) ?? 409;
    super(reasons.map((reason) => sendReasonText(reason, spoken)).join(' '), status, undefined, true);
    this.reasons = reasons;
  }
} // prettier-ignore

/** The preview that was read holds no more: what it counted has changed, and nothing was sent. */
export class PreviewOutdated extends Error {}
