import type { NoticeKind } from '@/notifications/kinds';

import type { Verb } from './states';

/** People who are told the same. */
export type Heard = { kind: NoticeKind; people: readonly string[] };

type Hands = {
  submittedBy?: string | null;
  writers?: readonly string[] | null;
  hands?: { user: string | null }[] | null;
} | null;

/** What must be known to say who is told. Pure data. */
export type Telling = {
  actor: string | null;
  /** the open edition before the verb */
  open: Hands;
  /** the public edition before the verb */
  current: (Hands & { publishedBy?: string | null }) | null;
  /** who reads it next, or confirms it: the unit's own, else the nearest level's above (readers.ts) */
  readers: readonly string[];
  /** the rule lets the submitter publish his own text */
  alone: boolean;
  /** with `approve`: published in the same step */
  publishes: boolean;
};

/** Everybody who had a hand in an edition, or in the words of it. */
export const handsOf = (edition: Hands): string[] => [
  ...new Set(
    [
      edition?.submittedBy,
      ...(edition?.writers ?? []),
      ...(edition?.hands ?? []).map(({ user }) => user),
    ].filter((user): user is string => Boolean(user)),
  ),
];

function heardOf(verb: Verb, at: Telling): Heard[] {
  switch (verb) {
    case 'submit':
    case 'correct':
      // Where an editor is enough, his own text waits for nobody.
      return at.alone && at.actor && at.readers.includes(at.actor) ? [] : [{ kind: 'submitted', people: at.readers }];
    case 'return':
      return [{ kind: 'returned', people: handsOf(at.open) }];
    case 'approve':
      return [{ kind: at.publishes ? 'published' : 'approved', people: handsOf(at.open) }];
    case 'publish':
      return [{ kind: 'published', people: handsOf(at.open) }];
    case 'emergency': {
      const others = handsOf(at.open).filter((id) => !at.readers.includes(id));
      return [{ kind: 'emergency', people: at.readers }, { kind: 'published', people: others }];
    }
    case 'confirm':
      return [{ kind: 'confirmed', people: at.current?.publishedBy ? [at.current.publishedBy] : [] }];
    case 'withdraw':
      return [{ kind: 'withdrawn', people: handsOf(at.current) }];
    case 'restore':
      return [{ kind: 'published', people: handsOf(at.current) }];
    default:
      return [];
  }
} // prettier-ignore

/**
 * Who is told what after a verb: those whose turn it is, and those whose hands are on the text. Never whoever did it, never
 * everybody above: a unit hears of its own, and the nearest level above only where the unit has nobody.
 */
export const whoHears = (verb: Verb, at: Telling): Heard[] =>
  heardOf(verb, at)
    .map(({ kind, people }) => ({ kind, people: people.filter((id) => id !== at.actor) }))
    .filter(({ people }) => people.length > 0);
