import { useTranslations } from 'next-intl';

import type { UnitNoteView } from '../../_data/types';

/** What the unit of this site adds under the text: plain words, apart from what the item says itself. */
export function UnitNote({ note }: { note: UnitNoteView | undefined }) {
  const t = useTranslations('UnitNote');
  if (!note) return null;
  return (
    <aside className="unit-note" aria-labelledby="unit-note">
      <h2 id="unit-note">{t('title', { unit: note.unit })}</h2>
      <p lang={note.lang}>{note.text}</p>
    </aside>
  );
}
