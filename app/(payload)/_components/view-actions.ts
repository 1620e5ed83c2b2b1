import type { SanitizedConfig } from 'payload';

/** What stands at the top right of our own screens, in the order of Payload's: it turns its list around before it draws it. */
export const viewActions = ({ admin }: SanitizedConfig) =>
  [...(admin.components.actions ?? [])].reverse();
