import { useTranslations } from 'next-intl';

import { THANKS } from '../../_data/clear-path';
import { ClearReasons } from './ClearReasons';
import { Honeypot } from './Honeypot';

/**
 * "Is this page clear?" at the foot of articles and lasting pages: plain forms, the same for every reader. What comes after an
 * answer stands in the page already and shows by its place in the address, so that nothing here depends on who reads.
 * @param action where the answers go
 */
export function ClearQuestion({ action }: { action: string }) {
  const t = useTranslations('ClearQuestion');
  return (
    <section className="clear" aria-labelledby="ro-hoi">
      <form className="clear-ask" method="post" action={action} data-clear="">
        <h2 id="ro-hoi">{t('question')}</h2>
        <Honeypot label={t('leaveEmpty')} />
        <div className="clear-answers">
          {(['yes', 'no'] as const).map((answer) => (
            <button
              key={answer}
              type="submit"
              className="button secondary"
              name="answer"
              value={answer}
            >
              {t(answer)}
            </button>
          ))}
        </div>
      </form>
      <div className="clear-next" id={THANKS} tabIndex={-1}>
        <p role="status">{t('thanks')}</p>
      </div>
      <ClearReasons action={action} />
    </section>
  );
}
