import type { SiteView } from '../_data/types';
import type { Sample } from './sample';
import { articleSamples } from './samples/article';
import { frameSamples } from './samples/frame';
import { listSamples } from './samples/lists';
import { searchSamples } from './samples/search';
import { unitSamples } from './samples/units';

/** Every component of the portal in its states; a test sees to it that none is missing. */
export const samplesOf = (site: SiteView): Sample[] => [
  ...listSamples(site),
  ...articleSamples(site),
  ...unitSamples(site),
  ...searchSamples(),
  ...frameSamples(site),
];
