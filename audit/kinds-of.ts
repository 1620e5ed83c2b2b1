import { type AuditKind } from './kind';

/** The kinds that a choice in the filter means: emergencies are publications too. */
export const kindsOf = (chosen: AuditKind | null): readonly AuditKind[] => {
  if (chosen === null) return [];
  return chosen === 'publication' ? ['publication', 'emergency'] : [chosen];
};
