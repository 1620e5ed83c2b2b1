import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Crest } from './Crest';
import { Emblem } from './Emblem';
import { Landmark } from './Landmark';

/** Name of the site in two or three lines on the colour of its level, with the landmark of the place. */
export function Masthead({ site }: { site: SiteView }) {
  const { first, name, place } = site.titleLines;
  const { crest, landmark } = site.look;
  return (
    <div className={typeof landmark === 'string' ? 'masthead' : 'masthead with-photo'}>
      <Landmark image={landmark} />
      <div className="wrap">
        {crest ? <Crest image={crest} /> : <Emblem />}
        <a className="masthead-name" href={hrefIn(site, '/')}>
          <span>{first}</span>
          <strong>{name}</strong>
          {place && <span className="masthead-place">{place}</span>}
        </a>
      </div>
    </div>
  );
}
