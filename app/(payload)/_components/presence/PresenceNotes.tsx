'use client';

import { useTranslation } from '@payloadcms/ui';

import type { PresenceAnswer } from '@/admin/endpoints/presence';
import { formatTime } from '@/i18n/format';

import { requestBase } from '../writing/request-base';
import { presenceTextsOf } from './presence-texts';
import { useMovedStage } from './use-moved-stage';

const timeOf = (moment: number | null): string =>
  moment ? formatTime(new Date(moment).toISOString(), 'vi') : '';

type Props = {
  item: string;
  answer: PresenceAnswer | null;
  modified: boolean;
  /** when the text that the form shows was saved */
  shownAt: number;
};

/** Who else has the item open, what was saved since it was opened here, and where it went meanwhile. */
export function PresenceNotes({ item, answer, modified, shownAt }: Props) {
  const texts = presenceTextsOf(useTranslation().i18n.language);
  const moved = useMovedStage(item, answer ? answer.stage : undefined);
  if (!answer) return <div role="status" />;
  const { others, newest } = answer;
  const base = requestBase.get(item);
  // An answer may be older than a save of this page.
  const newer = base !== null && newest.mark !== base && (newest.at ?? 0) > shownAt;
  const at = timeOf(newest.at);
  return (
    <div role="status" className="lt-stack lt-stack--tight">
      {others.length > 0 ? (
        <ul className="lt-presence lt-small">
          {others.map(({ name, since, editingSince }) => (
            <li key={`${name}${since}`}>{editingSince ? <strong>{texts.editing(name, timeOf(editingSince))}</strong> : texts.open(name)}</li>
          ))}
        </ul>
      ) : null}
      {newer ? (
        <div className="lt-note lt-note--warn">
          <p><strong>{newest.mine ? texts.savedYourself(at) : texts.savedWhileTyping(newest.by ?? texts.somebody, at)}</strong> {modified ? texts.willCompare : ''}</p>
          {modified ? null : <div className="lt-row"><button type="button" className="lt-btn" onClick={() => window.location.reload()}>{texts.show}</button></div>}
        </div>
      ) : null}
      {moved ? <div className="lt-note lt-note--warn"><p>{texts.stage[moved]}</p></div> : null}
    </div>
  );
} // prettier-ignore
