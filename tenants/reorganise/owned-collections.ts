import type { CollectionSlug, Payload } from 'payload';

import { OWNED } from '../owner';

/** Slugs of the collections whose documents carry a steward and its scope. */
export const ownedCollections = (payload: Payload): CollectionSlug[] =>
  payload.config.collections
    .filter(({ custom }) => custom?.[OWNED] === true)
    .map(({ slug }) => slug as CollectionSlug);
