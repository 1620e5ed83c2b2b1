import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import type { LadderStep, SiteView } from '../../_data/types';
import { LevelGlyph } from '../LevelMark/LevelGlyph';
import { MineLink } from '../MineToggle/MineLink';

/** Above this many letters in all names a phone shows the top step as a glyph only. */
const LONG = 24;

/** Province, district, commune: says whose page this is and leads up in one tap. `children` are the tools at the right. */
export function Ladder({ site, children }: { site: SiteView; children: ReactNode }) {
  const t = useTranslations('Ladder');
  const steps = site.ladder;
  const letters = steps.reduce((sum, step) => sum + step.shortName.length, 0);
  return (
    <nav className={letters > LONG ? 'ladder is-long' : 'ladder'} aria-label={t('label')}>
      <div className="wrap">
        <ol>
          {steps.map((step) => (
            <li key={step.href}>
              {step.current ? (
                <span className="ladder-step" aria-current="true">
                  <Step step={step} />
                </span>
              ) : (
                <a className="ladder-step" href={step.href}>
                  <Step step={step} />
                </a>
              )}
            </li>
          ))}
        </ol>
        <div className="ladder-tools">{children}</div>
      </div>
      <div className="ladder-mine has-mine-only">
        <p className="wrap">
          <MineLink site={site} />
        </p>
      </div>
    </nav>
  );
}

function Step({ step }: { step: LadderStep }) {
  return (
    <>
      <span className={`level-glyph mark-${step.level}`}>
        <LevelGlyph level={step.level} />
      </span>
      <span className="ladder-name">
        {step.before && <span className="ladder-kind">{step.before} </span>}
        {step.shortName}
        {step.after && <span className="ladder-kind"> {step.after}</span>}
      </span>
    </>
  );
}
