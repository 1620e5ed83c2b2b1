import { useTranslations } from 'next-intl';

import type { AccessibilityRun, RunStanding } from '../../_data/accessibility-run';
import { Day } from '../Day/Day';

type Props = { run: AccessibilityRun | null; standing: RunStanding };

/** What was tested, when, and what was found; no more than that. */
export function TestRun({ run, standing }: Props) {
  const t = useTranslations('AccessibilityPage');
  if (!run) return <p>{t('runNone')}</p>;
  const { checks, templates, themes, widths, languages, violations, axe, date } = run;
  return (
    <>
      <p>
        {t('runDate')} <Day date={date} />.{' '}
        {t('runScope', {
          axe,
          checks,
          templates: templates.length,
          themes: themes.length,
          widths: widths.join(', '),
          languages: languages.length,
        })}
      </p>
      {violations.length === 0 ? (
        <p>{t('runClean')}</p>
      ) : (
        <>
          <p>{t('runFailing', { count: violations.length })}</p>
          <ul className="bullets">
            {violations.map(({ rule, nodes }) => (
              <li key={rule}>
                <code>{rule}</code>: {t('runPlaces', { nodes })}
              </li>
            ))}
          </ul>
        </>
      )}
      {standing === 'old' && <p>{t('runOld')}</p>}
      <p>{t('runLimit')}</p>
    </>
  );
}
