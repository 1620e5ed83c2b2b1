import type { MapView, UnitEntry } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { UnitList } from '../UnitList/UnitList';
import { UnitMap } from '../UnitMap/UnitMap';

type Props = { title: string; note: string; units: UnitEntry[]; map?: MapView };

/** The communes of a district, beside the province's map where there is one. */
export function UnitsBlock({ title, note, units, map }: Props) {
  if (units.length === 0) return null;
  return (
    <section className="block tinted" aria-labelledby="units">
      <div className={map ? 'wrap columns columns-8-4 centred' : 'wrap'}>
        <div>
          <BlockHeading id="units" title={title} note={note} />
          <UnitList units={units} form="three" />
        </div>
        {map && <UnitMap map={map} />}
      </div>
    </section>
  );
}
