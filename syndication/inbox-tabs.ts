/** New: nothing was decided; taken or kept; skipped or hidden; shown in a section that the unit does not have. */
export const INBOX_TABS = ['new', 'taken', 'skipped', 'unclassified'] as const;

export type InboxTab = (typeof INBOX_TABS)[number];
