/** Where an edition stands on its way to the public, and what may follow what. Pure. */

/** An edition's stage. The first four are open: an item has at most one open edition. */
export const STAGES = [
  'in-review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'superseded',
  'voided',
  'ended',
] as const;

export type Stage = (typeof STAGES)[number];

export const OPEN_STAGES = ['in-review', 'returned', 'approved', 'scheduled'] as const;

export type OpenStage = (typeof OPEN_STAGES)[number];

/** What is under way with an item: nothing (`none`: the newest text is the public one), a text being written, an edition. */
export type Work = 'none' | 'draft' | OpenStage;

/** What visitors have: nothing yet, the public item, a note that it is held back until its embargo ends, or its end. */
export type Live = 'never' | 'live' | 'held' | 'ended';

/** The two are apart: a public item may have its correction in review. */
export type ItemState = { work: Work; live: Live };

export const VERBS = [
  'submit',
  'correct',
  'recall',
  'return',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'emergency',
  'confirm',
  'limit',
  'withdraw',
  'restore',
] as const;

export type Verb = (typeof VERBS)[number];

export const isVerb = (value: unknown): value is Verb => VERBS.includes(value as Verb);

/** A change of these is a correction: it says how large it is, and what changed. */
const CORRECTED: readonly Live[] = ['live', 'held'];

export const isCorrected = ({ live }: ItemState): boolean => CORRECTED.includes(live);

const FOLLOWS: Record<Verb, { work?: readonly Work[]; live?: readonly Live[] }> = {
  submit: { work: ['draft', 'returned'], live: ['never', 'ended'] },
  correct: { work: ['draft', 'returned'], live: CORRECTED },
  recall: { work: ['in-review', 'approved'] },
  return: { work: ['in-review', 'approved', 'scheduled'] },
  approve: { work: ['in-review'] },
  publish: { work: ['approved', 'scheduled'] },
  // Another minute for what is scheduled already: the approval stays.
  schedule: { work: ['approved', 'scheduled'] },
  unschedule: { work: ['scheduled'] },
  emergency: { work: ['draft', 'returned', 'in-review', 'approved', 'scheduled'] },
  confirm: { live: ['live'] },
  limit: {},
  // What has ended may end otherwise: an archived text turns out wrong, a withdrawn one is replaced.
  withdraw: { live: ['live', 'held', 'ended'] },
  restore: { live: ['ended'] },
};

/** Whether the verb has anything to act on in this state. Who may is another question (`authority.ts`). */
export function mayFollow({ work, live }: ItemState, verb: Verb): boolean {
  const wanted = FOLLOWS[verb];
  return (wanted.work?.includes(work) ?? true) && (wanted.live?.includes(live) ?? true);
}

/** The state after a verb that succeeded; what a limit does to a public item is asked of its term (`term.ts`). */
export function after(state: ItemState, verb: Verb): ItemState {
  const { live } = state;
  switch (verb) {
    case 'submit':
    case 'correct': return { work: 'in-review', live };
    case 'recall': return { work: 'draft', live };
    case 'return': return { work: 'returned', live };
    case 'approve': return { work: 'approved', live };
    case 'schedule': return { work: 'scheduled', live };
    case 'unschedule': return { work: 'approved', live };
    case 'publish':
    case 'emergency': return { work: 'none', live: 'live' };
    case 'confirm':
    case 'limit': return state;
    case 'withdraw': return { work: state.work, live: 'ended' };
    case 'restore': return { work: state.work, live: 'live' };
  }
} // prettier-ignore
