import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actorOf, type Actor } from '@/tenants/actor';
import { ROLES, type Role } from '@/tenants/roles';

import { failureReasons, type Case } from './authority';
import { RULES, type Rule } from './policy';
import { soleWriterOf } from './writers';
import { after, mayFollow, VERBS, type ItemState, type Verb } from './states';
import { NO_TERM, shouldBe, standing, termFault, type Term } from './term';

const SCOPE = { l1: null, l2: 'P', l3: 'D', l4: 'C' };
const PLACES = {
  C: { level: 'commune', l1: null, l2: 'P', l3: 'D', l4: 'C' },
  D: { level: 'district', l1: null, l2: 'P', l3: 'D', l4: null },
  P: { level: 'province', l1: null, l2: 'P', l3: null, l4: null },
  S: { level: 'commune', l1: null, l2: 'P', l3: 'D', l4: 'S' },
} as const;

const person = (unit: keyof typeof PLACES, role: Role): Actor =>
  actorOf({ id: `${role} of ${unit}`, memberships: [{ unit, role, ...PLACES[unit] }] })!;

const people = (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((unit) =>
  ROLES.map((role) => person(unit, role)),
);

/** What happened to one text: enough to say whether it may be public. */
type World = {
  state: ItemState;
  /** who wrote the text, and those of the version that was submitted */
  writers: string[];
  submitted: string[];
  submitter: string | null;
  /** who approved the version that is open, or public */
  approver: string | null;
  publishedInEmergency: string | null;
  term: Term;
  now: number;
  publishAt: number | null;
};

const caseOf = (world: World, rule: Rule): Case => ({
  state: world.state,
  steward: 'C',
  scope: SCOPE,
  rule,
  submitter: world.submitter,
  soleWriter: soleWriterOf(world.submitter ? world.submitted : world.writers),
  unconfirmed: world.publishedInEmergency,
  unconfirmedWriter: null,
  unread: world.publishedInEmergency,
  approvedUnder: null,
  endedAbove: null,
  limitedAbove: null,
  ...standing(world.term, world.now),
});

const START: World = {
  state: { work: 'draft', live: 'never' },
  writers: [people[0]!.id],
  submitted: [],
  submitter: null,
  approver: null,
  publishedInEmergency: null,
  term: NO_TERM,
  now: 0,
  publishAt: null,
};

function play(world: World, verb: Verb, actor: Actor): World {
  const next = { ...world, state: after(world.state, verb) };
  if (verb === 'submit' || verb === 'correct')
    return { ...next, submitter: actor.id, submitted: world.writers, approver: null };
  if (verb === 'approve') return { ...next, approver: actor.id };
  if (verb === 'emergency')
    return { ...next, submitter: null, approver: null, publishedInEmergency: actor.id };
  if (verb === 'confirm') return { ...next, approver: actor.id, publishedInEmergency: null };
  return next;
}

/** Somebody saves a newer text: what was approved was another. */
const edit = (world: World, who: Actor): World => ({
  ...world,
  state: { ...world.state, work: 'draft' },
  writers: world.state.work === 'none' ? [who.id] : [...new Set([...world.writers, who.id])],
  submitter: null,
  approver: null,
});

/** What the worker does when a minute has passed: what is due by its term, then what is scheduled. */
function keep(world: World): World {
  const live = shouldBe(world.state.live, world.term, world.now);
  const next = { ...world, state: { ...world.state, live } };
  const due = next.state.work === 'scheduled' && next.publishAt! <= next.now;
  const { embargo, expired } = standing(next.term, next.now);
  if (!due || embargo !== null || expired !== null) return next;
  return { ...next, state: after(next.state, 'publish'), publishAt: null };
}

/** As `verbs/limit.ts` has it. */
function limitTo(world: World, term: Term): World {
  if (termFault(term, world.term, world.now)) return world;
  const scheduled = world.state.work === 'scheduled' ? world.publishAt : null;
  if (scheduled !== null && term.expiresAt !== null && term.expiresAt <= scheduled) return world;
  const late = scheduled !== null && term.embargoUntil !== null && scheduled < term.embargoUntil;
  const live = shouldBe(world.state.live, term, world.now);
  return { ...world, term, publishAt: late ? term.embargoUntil : world.publishAt, state: { ...world.state, live } };
} // prettier-ignore

/** As `verbs/decide.ts` has it. */
function scheduleAt(world: World, publishAt: number): World {
  const { embargo, expired } = standing(world.term, publishAt);
  if (publishAt <= world.now || embargo !== null || expired !== null) return world;
  return { ...world, publishAt, state: after(world.state, 'schedule') };
}

const steps = fc.array(
  fc.record({ verb: fc.constantFrom(...VERBS, 'edit' as const), who: fc.constantFrom(...people) }),
  { maxLength: 40 },
);

describe('whatever people try, in whatever order', () => {
  it('a text becomes public only as the rule asks, or by a moderator’s emergency', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULES), steps, (rule, tries) => {
        let world = START;
        for (const { verb, who } of tries) {
          if (verb === 'edit') {
            world = edit(world, who);
            continue;
          }
          const before = world;
          if (failureReasons(verb, who, caseOf(world, rule)).length > 0) continue;
          world = play(world, verb, who);
          if (verb !== 'publish') continue;
          expect(before.approver).not.toBeNull();
          if (rule !== 'alone') {
            expect(before.approver).not.toBe(before.submitter);
            expect(before.submitted).not.toEqual([before.approver]);
          }
          const approver = people.find(({ id }) => id === before.approver)!;
          const [row] = approver.memberships;
          expect(['editor', 'moderator']).toContain(row!.role);
          if (rule === 'above') expect(['D', 'P']).toContain(row!.unit);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing is public before its embargo or after its end, once the worker has been by', () => {
    const moments = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
    const step = fc.record({
      verb: fc.constantFrom(...VERBS, 'edit' as const, 'wait' as const),
      who: fc.constantFrom(...people.filter(({ memberships: [row] }) => row!.unit !== 'S')),
      term: fc.record({ embargoUntil: moments, expiresAt: moments }),
      publishAt: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (tries) => {
        let world = START;
        let wasPublic = false;
        for (const { verb, who, term, publishAt } of tries) {
          const before = world;
          if (verb === 'wait') world = keep({ ...world, now: world.now + 1 });
          else if (verb === 'edit') world = edit(world, who);
          else {
            if (failureReasons(verb, who, caseOf(world, 'second')).length > 0) continue;
            if (verb === 'limit') world = limitTo(world, term);
            else if (verb === 'schedule') world = scheduleAt(world, publishAt);
            else world = play(world, verb, who);
          }
          if (world.state.live === 'live') {
            wasPublic = true;
            expect(shouldBe('live', world.term, world.now), `${verb} at ${world.now}`).toBe('live');
          }
          // A verb of people other than these takes nothing off and puts nothing on.
          if (world.state.live !== before.state.live)
            expect(['wait', 'publish', 'emergency', 'limit', 'withdraw', 'restore']).toContain(
              verb,
            );
          if (world.state.live === 'held') expect(wasPublic).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what is public changes by a correction, what is not by a submission', () => {
    for (const live of ['never', 'live', 'held', 'ended'] as const)
      for (const work of ['draft', 'returned'] as const) {
        const corrected = live === 'live' || live === 'held';
        expect(mayFollow({ work, live }, 'correct')).toBe(corrected);
        expect(mayFollow({ work, live }, 'submit')).toBe(!corrected);
      }
  });

  it('nobody of a sibling, no author and no administrator ever decides', () => {
    const states = (['none', 'draft', 'in-review', 'returned', 'approved', 'scheduled'] as const)
      .flatMap((work) => (['never', 'live', 'held', 'ended'] as const).map((live) => ({ work, live }))); // prettier-ignore
    const deciding = VERBS.filter((verb) => !['submit', 'correct', 'recall'].includes(verb));
    const others = people.filter(({ memberships: [row] }) => row!.unit === 'S' || row!.role === 'author' || row!.role === 'admin'); // prettier-ignore
    for (const state of states)
      for (const verb of deciding)
        for (const who of others)
          for (const rule of RULES)
            expect(
              failureReasons(verb, who, caseOf({ ...START, state, submitter: 'x', publishedInEmergency: 'x' }, rule)),
              `${verb} by ${who.id}`,
            ).not.toEqual([]); // prettier-ignore
  });
});

it('a verb leads only where the next one may follow', () => {
  const work: ItemState = { work: 'draft', live: 'never' };
  const path: Verb[] = ['submit', 'approve', 'schedule', 'unschedule', 'publish', 'withdraw', 'restore']; // prettier-ignore
  let state = work;
  for (const verb of path) {
    expect(mayFollow(state, verb), verb).toBe(true);
    state = after(state, verb);
  }
  expect(state).toEqual({ work: 'none', live: 'live' });
  expect(mayFollow(state, 'approve')).toBe(false);
});
