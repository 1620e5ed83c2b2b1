'use client';

import { formatDate, formatTime } from '@/i18n/format';
import type { ItemView } from '@/workflow/view';

import { TermFacts } from './TermFacts';
import type { WorkTexts } from './work-texts';

const at = (moment: number, language: 'vi' | 'en'): string => {
  const iso = new Date(moment).toISOString();
  return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
};

const CHIP = {
  none: 'dang',
  draft: 'nhap',
  'in-review': 'cho',
  returned: 'tra',
  approved: 'duyet',
  scheduled: 'hen',
} as const;

type Props = {
  view: ItemView;
  texts: WorkTexts;
  language: 'vi' | 'en';
  roles: Record<string, string>;
};

/** Where the item stands, in words. */
export function WorkFacts({ view, texts, language, roles }: Props) {
  const { state, readers, ended } = view;
  const over = (state.live === 'ended' || state.live === 'held') && state.work === 'draft';
  const overText = state.live === 'held' ? texts.state.held : texts.state.ended;
  const names = readers.slice(0, 3).map(({ name, role }) => `${name}, ${roles[role] ?? role}`).join('; ');
  const waits = !over && (state.work === 'in-review' || state.work === 'draft' || state.work === 'returned');
  return (
    <div className="lt-stack lt-stack--tight lt-small">
      <p>
        <span className="lt-state" data-s={over ? 'het' : CHIP[state.work]}>{over ? overText : texts.state[state.work]}</span>
        {state.live === 'live' && state.work !== 'none' ? <> {texts.liveToo}</> : null}
      </p>
      {view.submitter && view.waitingSince && state.work === 'in-review' ? <p>{texts.submitted(view.submitter, at(view.waitingSince, language))}</p> : null}
      {view.reason ? <div className="lt-note lt-note--warn"><p>{texts.returned(view.reason)}</p></div> : null}
      {view.publishAt ? <p>{texts.scheduled(at(view.publishAt, language))}</p> : null}
      {view.failure ? <div className="lt-note lt-note--error"><p>{texts.scheduleFailed(view.failure)}</p></div> : null}
      {view.confirmBy ? <div className="lt-note lt-note--warn"><p>{texts.confirmBy(at(view.confirmBy, language))}</p></div> : null}
      <TermFacts view={view} texts={texts} language={language} />
      {ended ? <p>{texts.ended(texts.endedHow[ended.ending] ?? texts.state.ended, at(ended.at, language))}{ended.reason ? ` ${texts.endedReason(ended.reason)}` : ''}</p> : null}
      {waits ? <p className="lt-quiet">{readers.length > 0 ? texts.readers(names) : texts.noReader}</p> : null}
    </div>
  );
} // prettier-ignore
