import { useTranslations } from 'next-intl';

import { LONGEST_REASON, REASON_CHOICES } from '@/clarity/choices';

import { REASON } from '../../_data/clear-path';
import { Honeypot } from './Honeypot';

/** What is unclear, after *No*: a choice and a few words, both optional. */
export function ClearReasons({ action }: { action: string }) {
  const t = useTranslations('ClearQuestion');
  return (
    <form className="clear-next" id={REASON} tabIndex={-1} method="post" action={action} data-clear="" aria-labelledby="ro-ly-do-ten">
      <p role="status" id="ro-ly-do-ten">{t('noted')}</p>
      <fieldset>
        <legend>{t('what')}</legend>
        {REASON_CHOICES.map((choice) => (
          <label key={choice} className="clear-choice">
            <input type="radio" name="choice" value={choice} />
            {t(`choices.${choice}`)}
          </label>
        ))}
      </fieldset>
      <label className="clear-label" htmlFor="ro-loi">{t('words', { most: LONGEST_REASON })}</label>
      <p className="clear-hint" id="ro-loi-nhac">{t('hint')}</p>
      <textarea id="ro-loi" name="text" rows={3} maxLength={LONGEST_REASON} aria-describedby="ro-loi-nhac" />
      <Honeypot label={t('leaveEmpty')} />
      <button type="submit" className="button secondary" name="answer" value="reason">{t('send')}</button>
    </form>
  );
} // prettier-ignore
