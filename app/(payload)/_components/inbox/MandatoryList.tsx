'use client';

import type { MandatoryLine } from '@/admin/inbox/inbox-view';
import { formatDate } from '@/i18n/format';

import type { InboxTexts } from './inbox-texts';

type Props = {
  lines: readonly MandatoryLine[];
  busy: boolean;
  language: 'vi' | 'en';
  texts: InboxTexts;
  onAcknowledge: (item: string) => void;
};

/** What must be confirmed stands first, one press each. */
export function MandatoryList({ lines, busy, language, texts, onAcknowledge }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className="lt-panel" aria-labelledby="inbox-mandatory">
      <div className="lt-panel__head"><h2 id="inbox-mandatory">{texts.mandatory(lines.length)}</h2></div>
      <ul className="lt-rows">
        {lines.map(({ item, title, sender, until }) => (
          <li key={item}>
            <div>
              <strong>{title}</strong>
              <p className="lt-rows__meta"><span className="lt-tag">{texts.strengths.mandatory}</span><span>{texts.requires(sender, until ? formatDate(new Date(until).toISOString(), language) : '')}</span></p>
            </div>
            <div className="lt-rows__act">
              <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} aria-label={texts.acknowledgeOf(title)} onClick={() => (busy ? undefined : onAcknowledge(item))}>{texts.acknowledge}</button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
} // prettier-ignore
