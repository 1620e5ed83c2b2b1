import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Emblem } from './Emblem';

/** Name of the site in two or three lines on the colour of its level, with the landmark of the place. */
export function Masthead({ site }: { site: SiteView }) {
  const { first, name, place } = site.titleLines;
  return (
    <div className="masthead">
      {/* A decoration from our own folder: next/image would only add a proxy hop. */}
      <img className="masthead-landmark" src={site.landmark} width="900" height="200" alt="" />
      <div className="wrap">
        <Emblem />
        <a className="masthead-name" href={hrefIn(site, '/')}>
          <span>{first}</span>
          <strong>{name}</strong>
          {place && <span className="masthead-place">{place}</span>}
        </a>
      </div>
    </div>
  );
}
