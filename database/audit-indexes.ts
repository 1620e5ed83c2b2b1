/**
 * Indexes of the audit log, by the names of its fields; `id` ends each that gives an order, so that rows of one moment are
 * paged exactly. Payload's own `indexes` cannot name the id.
 */
export const AUDIT_INDEXES: readonly (readonly string[])[] = [
  // The log of a unit with everything below it, newest first; the same of one kind.
  ...['l1', 'l2', 'l3', 'l4'].flatMap((key) => [
    [`scope.${key}`, 'at', 'id'],
    [`scope.${key}`, 'kind', 'at', 'id'],
  ]),
  ['actor', 'at', 'id'],
  ['collectionSlug', 'document', 'at', 'id'],
  // The sealer asks for rows without a number, oldest first.
  ['seq', 'at', 'id'],
  // Reorganisations hand rows on by their steward; `laggingUnits` looks for scopes that differ from the tree's.
  ['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'],
];
