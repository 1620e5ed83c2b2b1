import { useTranslations } from 'next-intl';

import type { UnitEntry } from '../../_data/types';

type Props = { units: UnitEntry[]; form?: 'two' | 'three'; oneOnPhone?: boolean };

/** Units as links in columns, with the number of units below each. */
export function UnitList({ units, form = 'two', oneOnPhone = false }: Props) {
  const t = useTranslations('UnitList');
  const names = ['unit-list', form === 'three' && 'three', oneOnPhone && 'one-on-phone'];
  return (
    <ul className={names.filter(Boolean).join(' ')}>
      {units.map((unit) => (
        <li key={unit.id}>
          <a href={unit.href} data-unit={unit.id} aria-current={unit.current ? 'true' : undefined}>
            {unit.name}
            {unit.count > 0 && (
              <span className="count">
                {unit.count}
                <span className="visually-hidden"> {t('below')}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
