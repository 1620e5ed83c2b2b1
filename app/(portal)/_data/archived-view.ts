import type { EndedEdition } from './ended-edition';
import type { ArchivedView } from './ended-types';

/** What the banner over an archived text says. */
export const archivedView = ({ endedAt, endingReason }: EndedEdition): ArchivedView => ({
  at: new Date(endedAt).toISOString(),
  ...(endingReason ? { reason: endingReason } : {}),
});
