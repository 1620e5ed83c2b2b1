/** New: nothing was decided; taken or kept; skipped or hidden. */
export const INBOX_TABS = ['new', 'taken', 'skipped'] as const;

export type InboxTab = (typeof INBOX_TABS)[number];
