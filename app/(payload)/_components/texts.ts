import { TEXTS_VI, type Texts } from './texts-vi';

export type { Texts };

const en: Texts = {
  brand: 'Liên Thông', brandLine: 'Portal administration',
  login: { code: 'Enter an invitation code', help: 'Your unit’s administrator hands it out.' },
  nav: { daily: 'Daily work', content: 'Content', administration: 'Administration', home: 'My work', queue: 'Waiting for approval', inbox: 'Inbox', schedule: 'Schedule', alerts: 'Urgent alerts', waiting: (n) => `${n} items`, notices: 'Notices', reviews: 'Content review', translations: 'Translations to review', clarity: 'Unclear pages', misses: 'Not found', units: 'Administrative units', audit: 'Audit log', main: 'Main menu', close: 'Close menu', account: 'My account' },
  roles: { author: 'author', editor: 'editor', moderator: 'moderator', admin: 'administrator' },
  unit: {
    chosen: 'Unit you work for', choose: 'Choose a unit', yours: 'Your units', search: 'Find a unit', searchHelp: 'Names may be typed without accents.',
    none: (q) => `No unit matches “${q}”`, listsOnly: 'Choosing a unit changes lists only. An open item keeps its unit.',
    noUnit: 'No unit yet', searching: 'Searching…', below: 'and all units below', showing: (unit) => `Showing ${unit}`,
    belongs: (unit) => `Item of ${unit}`, willBelong: (unit) => `New item of ${unit}`, otherChosen: (unit) => `You have chosen ${unit}; this item keeps its own unit.`,
    notHere: (unit) => `You may not write for ${unit}. Choose another unit at the top right before you write.`,
  },
  home: {
    title: 'My work', write: 'Write an article', upload: 'Upload a picture', drafts: 'What I am writing', published: (unit) => `Recently published in ${unit}`, resume: 'Go on', open: 'Open', all: 'Show all',
    savedAt: (at) => `Saved ${at}`, publishedAt: (at) => `Published ${at}`, firstTitle: (name) => `Welcome, ${name}. Write your first article`, firstText: 'Press Submit for review; an editor of your unit reads and publishes it.', firstTextEditor: 'Press Submit for review; a second person reads and publishes it.',
    nothing: 'Nothing is waiting', noPeople: 'Units without people', noPeopleText: 'Grant a role, so that the unit can begin.', andMore: (n) => `and ${n} more`, openTree: 'Open the units', noRole: 'This account has no role in any unit yet. Please ask your administrator.', untitled: 'Untitled',
  },
  work: {
    lists: { first: 'To do first', toApprove: 'For me to approve', scheduled: 'Coming up' },
    chips: { toApprove: 'In review', returned: 'Returned', scheduled: 'Scheduled', unconfirmed: 'Waits for a second person', missed: 'Not published', alert: 'Alert to confirm' },
    open: { toApprove: 'Read and approve', returned: 'Go on', scheduled: 'Open', unconfirmed: 'Read and confirm', missed: 'Open to correct' },
    fresh: 'New', offered: (to) => `Offered to ${to}`, revision: 'Change of a public text', notYet: 'The server has not come to it yet. There is no need to schedule it again.', openQueue: 'Open the whole list', openSchedule: 'Open the schedule', seeMore: (n) => `Show ${n} more`,
    at: (at) => `at ${at}`, due: (at) => `Due ${at}`, summary: (all, late) => `${all} waiting for approval${late === '0' ? '' : `, ${late} for more than 24 hours`}.`, next: (title, at) => `Next: “${title}” is published at ${at}.`,
  },
  state: { draft: 'Draft', published: 'Published', changed: 'Unpublished changes' },
  tree: {
    title: 'Administrative units', active: (n) => `${n} units in force.`, search: 'Find by name or code', placeholder: 'an binh, 10630', closed: 'Closed units too',
    units: (n) => `${n} units`, people: (n) => `${n} people`, nobody: 'Nobody yet', more: (n) => `Show ${n} more`, loading: 'Loading the units…', failed: 'Could not be loaded. Nothing has changed.', retry: 'Try again', tryPart: 'Try a part of the name, for example “an bi”.',
    open: (name) => `Open ${name}`, shut: (name) => `Close ${name}`, pick: 'Choose a unit.', back: 'Back to the list', found: (n) => `${n} units found`,
    inForce: 'In force', closedShort: 'Closed', ended: (day) => `Closed after ${day}`, parent: 'Part of', levelType: 'Level, type', code: 'Code, in force', from: (day) => `from ${day}`, noEnd: 'no end', until: (day) => `until ${day}`,
    siteTitle: 'Site title', address: 'Address', former: 'Former names', predecessors: 'Formed from', successors: 'Went into', workers: 'People', workersHidden: 'Only administrators of this unit or above see names.', closedAccount: 'account closed',
    invite: 'Invite somebody', openSite: 'Open the public site', settings: 'Site settings', names: 'Correct the names', closedNobody: 'The unit is closed and takes nobody new.', top: 'Top unit',
    levels: { country: 'Country', province: 'Province', district: 'District', commune: 'Commune' },
  },
  write: {
    noSection: 'No section chosen.',
    keptAt: (at) => `Kept on this device at ${at}`, found: (at) => `What you were writing at ${at} is still on this device.`, foundOlder: 'Another text was saved since. Press Restore, then Save draft: the two are compared and merged.', restore: 'Restore', drop: 'Discard', offline: (at) => `No network since ${at}.`, offlineText: 'Your text is kept on this device.', online: 'The network is back. Press Save draft.',
    cannotKeep: 'This browser cannot keep text on the device. Save often.', networkFailed: 'No connection. Nothing was saved on the server. Check the network and try again.',
  },
  preview: {
    title: 'Preview', help: 'Whoever has the link reads the last saved text in the template of your site, without an account. Search engines do not index it.', unsaved: 'There are unsaved changes. Press Save draft first: the preview shows what was saved.',
    days: 'The link lasts', inDays: (n) => (n === 1 ? '1 day' : `${n} days`), create: 'Create a preview link', created: 'The link is made.', address: 'Preview address', once: 'The address is shown this once; copy it before you leave the page.', copy: 'Copy', copied: 'The address is copied.', copyByHand: 'The address is selected. Press Ctrl+C to copy it.', open: 'Open', newTab: '(new tab)',
    expires: (at) => `Expires at ${at}.`, active: (n) => `Links that open (${n})`, none: 'No link opens this text.', by: (name) => `Made by ${name}.`, revoke: 'Revoke', revokeWhich: (at) => `the link that expires at ${at}`, revokeAll: 'Revoke all', revoked: 'Revoked. The link opens no more.', revokedAll: 'All links are revoked.', failed: 'It did not work. Check the network and try again.',
  },
  session: { ended: 'Your session has ended.', endedText: 'Your text is still on the screen.', again: 'Log in again here', email: 'E-mail', password: 'Password', login: 'Log in', cancel: 'Later', wrong: 'Wrong e-mail or password.', failed: 'Could not log in. Check the network and try again.', done: 'You are logged in again. Press Save draft.', refused: 'Your session has ended. Not saved on the server; your text is still on the screen.' },
}; // prettier-ignore

/** The admin's own words in the person's language; Vietnamese unless English was chosen. */
export const textsOf = (language: string): Texts => (language === 'en' ? en : TEXTS_VI);
