'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { PresenceAnswer } from '@/admin/endpoints/presence';
import { formatTime } from '@/i18n/format';

import { workStore } from '../work/work-store';
import { requestBase } from '../writing/request-base';
import { presenceTextsOf } from './presence-texts';

const timeOf = (moment: number | null): string => (moment ? formatTime(new Date(moment).toISOString(), 'vi') : '');

type Props = { item: string; answer: PresenceAnswer | null; modified: boolean };

/** Who else has the item open, what was saved since it was opened here, and where it went meanwhile. */
export function PresenceNotes({ item, answer, modified }: Props) {
  const texts = presenceTextsOf(useTranslation().i18n.language);
  const stage = answer ? answer.stage : undefined;
  const [first, setFirst] = useState<string | null | undefined>(undefined);
  if (first === undefined && stage !== undefined) setFirst(stage);
  useEffect(() => {
    if (stage !== undefined && first !== undefined && stage !== first) void workStore.load(item);
  }, [item, stage, first]);
  if (!answer) return <div role="status" />;
  const { others, newest } = answer;
  const base = requestBase.get(item);
  const newer = base !== null && newest.mark !== base;
  const at = timeOf(newest.at);
  const moved = stage && first !== undefined && stage !== first ? texts.stage[stage] : null;
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
      {moved ? <div className="lt-note lt-note--warn"><p>{moved}</p></div> : null}
    </div>
  );
} // prettier-ignore
