import { useTranslations } from 'next-intl';

import type { UnitEntry } from '../../_data/types';
import { Icon } from '../Icon/Icon';
import { LevelGlyph } from '../LevelMark/LevelGlyph';

/** Units that match what was typed: exact first, then near, then by a former name. */
export function UnitResults({ units, query }: { units: UnitEntry[]; query: string }) {
  const t = useTranslations('UnitResults');
  return (
    <>
      <p className="unit-status" role="status">
        {t('count', { count: units.length, query })}
      </p>
      {units.length > 0 && (
        <ul className="unit-results">
          {units.map((unit) => (
            <li key={unit.id}>
              <a href={unit.href}>
                <span className={`level-mark level-glyph glyph-only mark-${unit.level}`}>
                  <LevelGlyph level={unit.level} />
                </span>
                <span>
                  {unit.name}
                  <small>{unit.former ? t('former', { name: unit.former }) : unit.within}</small>
                </span>
                <Icon name="arrow-right" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
