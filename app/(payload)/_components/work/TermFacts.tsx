'use client';

import { formatDate, formatTime } from '@/i18n/format';
import { standing, WARN_BEFORE } from '@/workflow/term';
import type { ItemView } from '@/workflow/view';

import type { WorkTexts } from './work-texts';

type Props = { view: ItemView; texts: WorkTexts; language: 'vi' | 'en' };

/** From when and until when the item may be public; a warning when its end is near. */
export function TermFacts({ view: { term, state, termFailure }, texts: { term: words }, language }: Props) {
  // eslint-disable-next-line react-hooks/purity -- what is told is as of now
  const now = Date.now();
  const at = (moment: number): string => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const { embargo, expired } = standing(term, now);
  const end = expired === null ? term.expiresAt : null;
  const soon = end !== null && end - now <= WARN_BEFORE && state.live === 'live';
  return (
    <>
      {embargo !== null ? <p>{state.live === 'held' ? words.heldUntil(at(embargo)) : words.embargo(at(embargo))}</p> : null}
      {soon ? <div className="lt-note lt-note--warn"><p>{words.soon(at(end))}</p></div> : null}
      {end !== null && !soon ? <p>{words.expires(at(end))}</p> : null}
      {expired !== null ? <p>{words.over(at(expired))}</p> : null}
      {termFailure ? <div className="lt-note lt-note--error"><p>{words.failure(termFailure)}</p></div> : null}
    </>
  );
} // prettier-ignore
