'use client';

import { useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui';
import { useEffect, useMemo } from 'react';

import { formatTime } from '@/i18n/format';

import { useClash } from '../conflict/clash-store';
import { ConflictGate } from '../conflict/ConflictGate';
import { PresenceNotes } from '../presence/PresenceNotes';
import { usePresence } from '../presence/use-presence';
import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { ItemUnit } from './ItemUnit';
import { requestBase } from './request-base';
import { requestUnit } from './request-unit';
import { useConnection } from './use-connection';
import { useItemUnit } from './use-item-unit';
import { useKeptText } from './use-kept-text';
import { WritingWarnings } from './WritingWarnings';

/** How long a text is kept whose merging was put off. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

const at = (time: number): string => formatTime(new Date(time).toISOString(), 'vi');

/** First in the form of an article or page: whose it is, what is kept, what needs attention. */
export function WritingGuard() {
  const { write } = useTexts();
  const { offlineSince } = useConnection();
  const { id, collectionSlug, data } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const modified = useFormModified();
  const item = id && collectionSlug ? `${collectionSlug}/${String(id)}` : null;
  const clash = useClash(item);
  // eslint-disable-next-line react-hooks/purity -- the moment of the clash, kept until there is another
  const until = useMemo(() => (clash ? Date.now() + KEPT_MS : undefined), [clash]);
  const { found, keptAt, cannot, restore, drop } = useKeptText(until);
  const { unit } = useAdminState();
  const presence = usePresence(item, modified);
  const own = useItemUnit();
  const target = id ? (own?.id ?? null) : (unit?.id ?? null);
  useEffect(() => {
    requestUnit.set(target);
    return () => requestUnit.set(null);
  }, [target]);
  // What the form shows, per language: a save is based on it. After a save the fetch knows it first.
  const mark: unknown = data?.revision?.mark ?? (id ? `first-${String(id)}` : null);
  useEffect(() => {
    if (item && typeof mark === 'string') requestBase.set(item, mark);
  }, [item, mark, locale]);
  return (
    <div className="lt-guard lt-stack">
      <div className="lt-between">
        <ItemUnit own={own} />
        <p className="lt-quiet lt-small" role="status">{keptAt ? write.keptAt(at(keptAt)) : ''}</p>
      </div>
      {item ? <PresenceNotes key={item} item={item} answer={presence} modified={modified} shownAt={Number(data?.revision?.at ?? 0)} /> : null}
      {item ? <ConflictGate key={`${item}${locale}`} item={item} until={until ?? 0} versions={`${config.routes.admin}/collections/${item}/versions`} /> : null}
      {found ? (
        <div className="lt-note" role="alert">
          <div>
            <p><strong>{write.found(at(found.at))}</strong> {found.base && typeof mark === 'string' && found.base !== mark ? write.foundOlder : ''}</p>
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
