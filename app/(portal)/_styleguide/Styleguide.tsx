import type { SiteView } from '../_data/types';
import { Colours } from './Colours';
import { samplesOf } from './samples';
import { Scales } from './Scales';

/** Tokens and all components, in the display chosen above and the level of the site it is read on. */
export function Styleguide({ site }: { site: SiteView }) {
  return (
    <div className="wrap">
      <h1 lang="en">Style guide</h1>
      <section className="sample" lang="en">
        <h2>Colours</h2>
        <Colours />
      </section>
      <section className="sample">
        <h2 lang="en">Type and space</h2>
        <Scales />
      </section>
      {samplesOf(site).map(({ component, states }) => (
        <section className="sample" key={component} id={component}>
          <h2 lang="en">{component}</h2>
          {states.map(({ name, node }) => (
            <div key={name}>
              <p className="sample-name" lang="en">
                {name}
              </p>
              <div className="sample-state" data-sample={component}>
                {node}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
