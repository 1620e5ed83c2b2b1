'use client';

import { useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { formatDate, formatTime } from '@/i18n/format';
import { DEFAULT_DAYS } from '@/preview/preview-days';
import { readPreviewItem, type PreviewItem } from '@/preview/preview-item';
import { actorOf, mayIn } from '@/tenants/actor';

import { useTexts } from '../use-texts';
import { useItemUnit } from '../writing/use-item-unit';
import { NewPreviewLink } from './NewPreviewLink';
import { PreviewLinkList } from './PreviewLinkList';
import { usePreviewLinks } from './use-preview-links';

const DAYS = [1, 3, DEFAULT_DAYS, 14, 30];

/** In the form of a saved article or page, for whoever writes it. The server decides in any case. */
export function PreviewPanel() {
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  const own = useItemUnit();
  const item = readPreviewItem(collectionSlug, id === undefined ? null : String(id));
  if (!item || !own || !mayIn(actorOf(user), 'content.write', own.id, own.scope)) return null;
  return <PreviewBox key={item.id} item={item} />;
}

function PreviewBox({ item }: { item: PreviewItem }) {
  const { preview: texts } = useTexts();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const unsaved = useFormModified();
  const [days, setDays] = useState(DEFAULT_DAYS);
  const { links, made, fault, done, busy, create, revoke, say } = usePreviewLinks(item);
  const box = useId();
  const moment = (iso: string): string => `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  return (
    <section className="lt-preview lt-stack" aria-labelledby={box}>
      <h2 id={box}>{texts.title}</h2>
      <p className="lt-help">{texts.help}</p>
      {unsaved ? <p className="lt-note lt-note--warn lt-small">{texts.unsaved}</p> : null}
      <div className="lt-field">
        <label htmlFor={`${box}-days`}>{texts.days}</label>
        <select id={`${box}-days`} className="lt-in" value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {DAYS.map((each) => <option key={each} value={each}>{texts.inDays(each)}</option>)}
        </select>
      </div>
      <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void (busy || create(days))}>{texts.create}</button>
      {made ? <NewPreviewLink made={made} expires={moment(made.expiresAt)} onSay={say} /> : null}
      {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
      <p className="lt-small" role="status">{done}</p>
      {links ? <PreviewLinkList links={links} busy={busy} moment={moment} onRevoke={revoke} /> : null}
    </section>
  );
} // prettier-ignore
