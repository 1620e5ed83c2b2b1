'use client';

import { useId } from 'react';

import type { Verb } from '@/workflow/states';
import type { ItemView } from '@/workflow/view';

import type { WorkTexts } from './work-texts';

type Props = {
  view: ItemView;
  texts: WorkTexts;
  busy: boolean;
  onVerb: (verb: Verb, body?: object) => void;
};

/** Of these only what the person may do is shown: nobody needs to read why he does not withdraw. */
const ONLY_WHEN_ALLOWED: readonly Verb[] = [
  'emergency',
  'withdraw',
  'restore',
  'recall',
  'return',
  'unschedule',
  'confirm',
  'limit',
];
const PRIMARY: readonly Verb[] = ['submit', 'correct', 'approve', 'publish', 'confirm'];

/** One button per verb; what is refused stays in its place, focusable, with the reasons under it (FLOWS, rule 2). */
export function WorkVerbs({ view, texts, busy, onVerb }: Props) {
  const id = useId();
  const first = (verb: Verb): number => (PRIMARY.includes(verb) ? 0 : 1);
  // Approving is possible under an embargo, publishing is not.
  const reasonsOf = ({ verb, reasons }: ItemView['verbs'][number]) => (verb === 'approve' && reasons.length === 0 ? view.notNow : reasons);
  const shown = view.verbs
    .filter(({ verb, reasons }) => reasons.length === 0 || !ONLY_WHEN_ALLOWED.includes(verb))
    .sort((a, b) => first(a.verb) - first(b.verb));
  return (
    <div className="lt-stack lt-stack--tight">
      {shown.map((one) => {
        const { verb } = one;
        const reasons = reasonsOf(one);
        const refused = reasons.length > 0;
        const why = `${id}-${verb}`;
        return (
          <div key={verb} className="lt-stack lt-stack--tight">
            <button
              type="button"
              className={`lt-btn lt-btn--wide${PRIMARY.includes(verb) && !refused ? ' lt-btn--primary' : ''}`}
              aria-disabled={refused || busy}
              aria-describedby={refused ? why : undefined}
              onClick={() => (refused || busy ? undefined : onVerb(verb, verb === 'approve' ? { publish: true } : {}))}
            >
              {verb === 'withdraw' && view.state.live === 'ended' ? texts.endOtherwise : texts.verb[verb]}
            </button>
            {verb === 'approve' && one.reasons.length === 0 ? (
              <button type="button" className="lt-btn lt-btn--wide" aria-disabled={busy} onClick={() => (busy ? undefined : onVerb('approve'))}>{texts.approveOnly}</button>
            ) : null}
            {refused ? <ul id={why} className="lt-why">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul> : null}
          </div>
        );
      })}
    </div>
  );
} // prettier-ignore
