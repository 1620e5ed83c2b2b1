import { queriesOf, type JudgedQuery } from '../judged';
import { COUNTRYSIDE } from './countryside';
import { FESTIVALS } from './festivals';
import { PLACES } from './places';
import { SAFETY } from './safety';
import { SCHOOLS_AND_HEALTH } from './schools-and-health';
import { SERVICES } from './services';
import { STATE } from './state';

/** Every judged query. */
export const QUERIES: readonly JudgedQuery[] = queriesOf([
  ...SERVICES,
  ...STATE,
  ...SCHOOLS_AND_HEALTH,
  ...SAFETY,
  ...COUNTRYSIDE,
  ...FESTIVALS,
  ...PLACES,
]);
