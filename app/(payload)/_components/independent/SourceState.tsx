'use client';

import type { SourceView } from '@/admin/independent/source-view';
import { formatDate, formatTime } from '@/i18n/format';

import { DifferenceTable } from '../queue/DifferenceTable';
import { queueTextsOf } from '../queue/queue-texts';
import type { SourceTexts } from './source-texts';

type Props = { view: SourceView; language: 'vi' | 'en'; texts: SourceTexts };

/** How the source stands in one sentence. */
function sentenceOf({ unit, live, changed, back, ending, reason, languages }: SourceView, moment: string, texts: SourceTexts): string {
  if (live && !changed) return texts.same;
  if (back) return texts.back(unit);
  if (live) return languages.length > 0 ? texts.changed(unit, moment) : `${texts.changed(unit, moment)} ${texts.pictureOnly}`;
  if (ending === 'embargo') return texts.held(moment);
  if (ending === 'expired') return texts.expired(moment);
  return ending === 'archived' ? texts.archived(moment) : texts.ended(moment, reason ?? '');
} // prettier-ignore

/** What became of the source, and what it says now beside what it said when it was seen last. */
export function SourceState({ view, language, texts }: Props) {
  const at = (moment: number) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const look = view.changed || !view.live;
  const sides: Parameters<typeof DifferenceTable>[0]['sides'] = {
    old: [texts.before, at(view.baseAt)],
    fresh: [texts.now, at(view.at)],
  };
  return (
    <>
      <p className={look ? 'lt-note' : 'lt-small lt-quiet'}>{sentenceOf(view, at(view.at), texts)}</p>
      {view.pictures > 0 ? <p className="lt-small lt-quiet">{texts.pictures(view.pictures)}</p> : null}
      {view.languages.map(({ locale, rows }) => (
        <div key={locale} className="lt-stack lt-stack--tight" lang={locale}>
          {view.languages.length > 1 ? <h3 lang={language}>{texts.language[locale]}</h3> : null}
          <DifferenceTable rows={rows} media={view.media} label={texts.compare} sides={sides} texts={queueTextsOf(language)} />
        </div>
      ))}
    </>
  );
} // prettier-ignore
