import { APIError, type PayloadRequest } from 'payload';

import { alertProblemStatus, alertProblemText, type AlertProblem } from './reason-text';

/** What was asked of an alert and not carried out: nothing has changed. */
export class AlertRefused extends APIError {
  /** @param n the number that the sentence speaks of, where it does */
  constructor(
    readonly problem: AlertProblem,
    req: Partial<Pick<PayloadRequest, 'i18n'>>,
    n = 0,
  ) {
    const language = req.i18n?.language === 'en' ? 'en' : 'vi';
    super(alertProblemText(problem, language, n), alertProblemStatus(problem), undefined, true);
  }
}
