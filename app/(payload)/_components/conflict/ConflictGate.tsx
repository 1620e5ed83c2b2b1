'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { formatDate, formatTime } from '@/i18n/format';

import { clashStore, useClash } from './clash-store';
import { ConflictDialog } from './ConflictDialog';
import { conflictTextsOf } from './conflict-texts';

type Props = {
  item: string;
  /** until when the text is kept on the device, milliseconds since 1970 */
  until: number;
  versions: string;
};

/** Opens the comparison when a save of this item was refused; afterwards says what became of it. */
export function ConflictGate({ item, until, versions }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = conflictTextsOf(language);
  const open = useClash(item);
  const [mergedAt, setMergedAt] = useState<string | null>(null);
  const takeUp = useRef<HTMLButtonElement>(null);
  useEffect(() => () => clashStore.close(), [item]);
  const day = formatDate(new Date(until).toISOString(), language);
  const putAside = () => {
    clashStore.putAside();
    requestAnimationFrame(() => takeUp.current?.focus());
  };
  const onMerged = () => {
    clashStore.close();
    setMergedAt(formatTime(new Date().toISOString(), language));
  };
  if (open && !open.aside)
    return <ConflictDialog key={open.clash.mark} item={item} clash={open.clash} again={open.again} until={day} onLater={putAside} onMerged={onMerged} />;
  if (open)
    return (
      <div className="lt-note lt-note--warn" role="status">
        <p><strong>{texts.aside(open.clash.by ?? texts.somebody)}</strong> {texts.asideWhere(day)}</p>
        <div className="lt-row"><button ref={takeUp} type="button" className="lt-btn lt-btn--primary" onClick={clashStore.takeUp}>{texts.takeUp}</button></div>
      </div>
    );
  return <div role="status">{mergedAt ? <div className="lt-note"><p>{texts.merged(mergedAt)} <a href={versions}>{texts.former}</a></p></div> : null}</div>;
} // prettier-ignore
