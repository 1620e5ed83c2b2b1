import { useTranslations } from 'next-intl';

import type { DirectoryView, UnitEntry } from '../../_data/types';
import { UnitList } from '../UnitList/UnitList';

/** Every unit of the province by district; the page script hides what does not match while the visitor types. */
export function UnitDirectory({ directory }: { directory: DirectoryView }) {
  const t = useTranslations('UnitsPage');
  return (
    <div data-unit-filter="">
      {directory.communes.length > 0 && (
        <section className="unit-group" data-group="">
          <h3 data-name="">{t('directCommunes', { name: directory.root.name })}</h3>
          <UnitList units={directory.communes} form="three" />
        </section>
      )}
      {directory.districts.map(({ unit, children }) => (
        <section className="unit-group" key={unit.id} data-group="">
          <Name unit={unit} />
          <UnitList units={children} form="three" />
        </section>
      ))}
    </div>
  );
}

function Name({ unit }: { unit: UnitEntry }) {
  return (
    <h3>
      <a href={unit.href} aria-current={unit.current ? 'true' : undefined}>
        <span data-name="">{unit.name}</span> <span className="count">{unit.count}</span>
      </a>
    </h3>
  );
}
