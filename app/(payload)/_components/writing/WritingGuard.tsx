'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

import { formatTime } from '@/i18n/format';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { ItemUnit } from './ItemUnit';
import { requestUnit } from './request-unit';
import { useConnection } from './use-connection';
import { useItemUnit } from './use-item-unit';
import { useKeptText } from './use-kept-text';
import { WritingWarnings } from './WritingWarnings';

const at = (time: number): string => formatTime(new Date(time).toISOString(), 'vi');

/** First in the form of an article or page: whose it is, what is kept, what needs attention. */
export function WritingGuard() {
  const { write } = useTexts();
  const { offlineSince } = useConnection();
  const { found, keptAt, cannot, restore, drop } = useKeptText();
  const { unit } = useAdminState();
  const { id } = useDocumentInfo();
  const own = useItemUnit();
  const target = id ? (own?.id ?? null) : (unit?.id ?? null);
  useEffect(() => {
    requestUnit.set(target);
    return () => requestUnit.set(null);
  }, [target]);
  return (
    <div className="lt-guard lt-stack">
      <div className="lt-between">
        <ItemUnit own={own} />
        <p className="lt-quiet lt-small" role="status">{keptAt ? write.keptAt(at(keptAt)) : ''}</p>
      </div>
      {found ? (
        <div className="lt-note" role="alert">
          <div>
            <p><strong>{write.found(at(found.at))}</strong></p>
            <div className="lt-row">
              <button type="button" className="lt-btn lt-btn--primary" onClick={restore}>{write.restore}</button>
              <button type="button" className="lt-btn" onClick={drop}>{write.drop}</button>
            </div>
          </div>
        </div>
      ) : null}
      {offlineSince ? (
        <div className="lt-note lt-note--warn" role="alert">
          <div><p><strong>{write.offline(at(offlineSince))}</strong> {write.offlineText}</p></div>
        </div>
      ) : null}
      {cannot ? <div className="lt-note lt-note--warn" role="alert"><div><p>{write.cannotKeep}</p></div></div> : null}
      <WritingWarnings />
    </div>
  );
} // prettier-ignore
