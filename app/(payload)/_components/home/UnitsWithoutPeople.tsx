import { Link } from '@payloadcms/ui';

import type { HomeData } from '@/admin/home-data';
import { unitView } from '@/admin/unit-view';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Texts } from '../texts';

type Props = {
  found: NonNullable<HomeData['withoutPeople']>;
  admin: string;
  language: 'vi' | 'en';
  texts: Texts;
  tree: UnitTree;
};

/** For administrators: where nobody can publish yet. */
export function UnitsWithoutPeople({ found, admin, language, texts, tree }: Props) {
  if (found.total === 0) return null;
  const rest = found.total - found.units.length;
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>{texts.home.noPeople} <span className="lt-count">{found.total}</span></h2>
        <Link className="lt-link" href={`${admin}/don-vi`} prefetch={false}>{texts.home.openTree}</Link>
      </div>
      <div className="lt-panel__body lt-stack lt-stack--tight">
        <p className="lt-quiet">{texts.home.noPeopleText}</p>
        <ul className="lt-tags">
          {found.units.map((unit) => {
            const view = unitView(tree, unit, language, '0000');
            return (
              <li key={unit.id}>
                <Link className="lt-tag" href={`${admin}/don-vi?unit=${unit.id}`} prefetch={false} title={view.above}>{view.name}</Link>
              </li>
            );
          })}
          {rest > 0 ? <li className="lt-quiet">{texts.home.andMore(rest)}</li> : null}
        </ul>
      </div>
    </section>
  );
} // prettier-ignore
