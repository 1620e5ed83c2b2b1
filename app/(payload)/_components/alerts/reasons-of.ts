import type { AlertTexts } from './alert-texts';
import { blanksIn, blanksLeft, missingIn, type Draft, type Missing } from './draft';
import type { Reason } from './IssueButton';

const FIELD: Record<Missing, string> = {
  kind: 'lt-alert-kind',
  place: 'lt-alert-place',
  title: 'lt-alert-title',
  body: 'lt-alert-body',
  severity: 'lt-alert-severity',
  time: 'lt-alert-time',
};

/** What keeps an alert from being issued, each with the field that mends it. @param uncounted why the pages are not known, where they could not be */
export function reasonsOf(draft: Draft, uncounted: string | null, texts: AlertTexts): Reason[] {
  const blanks = blanksIn(draft);
  return [
    ...missingIn(draft).map((missing) => ({
      words: texts.reasons[missing],
      field: FIELD[missing],
    })),
    ...blanksLeft(draft).map((name) => ({
      words: texts.blankLeft(name),
      field: `lt-alert-blank-${blanks.indexOf(name)}`,
    })),
    ...(uncounted === null ? [] : [{ words: uncounted, field: 'lt-alert-place' }]),
  ];
}
