import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actorOf, type Actor } from '@/tenants/actor';
import { ROLES, type Role } from '@/tenants/roles';

import { failureReasons, type Case } from './authority';
import { RULES, ruleFor, type PolicyRow, type Rule } from './policy';
import { soleWriterOf } from './writers';
import { after, mayFollow, VERBS, type ItemState, type Verb } from './states';

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
};

const caseOf = (world: World, rule: Rule): Case => ({
  state: world.state,
  steward: 'C',
  scope: SCOPE,
  rule,
  submitter: world.submitter,
  soleWriter: soleWriterOf(world.submitter ? world.submitted : world.writers),
  unconfirmed: world.publishedInEmergency,
});

function play(world: World, verb: Verb, actor: Actor): World {
  const next = { ...world, state: after(world.state, verb) };
  if (verb === 'submit')
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

const steps = fc.array(
  fc.record({ verb: fc.constantFrom(...VERBS, 'edit' as const), who: fc.constantFrom(...people) }),
  { maxLength: 40 },
);

describe('whatever people try, in whatever order', () => {
  it('a text becomes public only as the rule asks, or by a moderator’s emergency', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULES), steps, (rule, tries) => {
        let world: World = {
          state: { work: 'draft', live: 'never' },
          writers: [people[0]!.id],
          submitted: [],
          submitter: null,
          approver: null,
          publishedInEmergency: null,
        };
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

  it('nobody of a sibling, no author and no administrator ever decides', () => {
    const states = (['none', 'draft', 'in-review', 'returned', 'approved', 'scheduled'] as const)
      .flatMap((work) => (['never', 'live', 'ended'] as const).map((live) => ({ work, live }))); // prettier-ignore
    const deciding = VERBS.filter((verb) => verb !== 'submit' && verb !== 'recall');
    const others = people.filter(({ memberships: [row] }) => row!.unit === 'S' || row!.role === 'author' || row!.role === 'admin'); // prettier-ignore
    for (const state of states)
      for (const verb of deciding)
        for (const who of others)
          for (const rule of RULES)
            expect(
              failureReasons(verb, who, caseOf({ state, writers: [], submitted: [], submitter: 'x', approver: null, publishedInEmergency: 'x' }, rule)),
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

describe('the rule of a unit', () => {
  const lineage = [
    { id: 'P', level: 'province' },
    { id: 'D', level: 'district' },
    { id: 'C', level: 'commune' },
  ] as const;
  const row = (unit: string, rule: Rule, more: Partial<PolicyRow> = {}): PolicyRow => ({
    unit, rule, level: null, kind: null, locked: false, ...more,
  }); // prettier-ignore

  it('is a second person where nobody decided', () => {
    expect(ruleFor(lineage, [], 'news')).toBe('second');
  });

  it('comes from the nearest unit, unless one above has locked its own', () => {
    expect(ruleFor(lineage, [row('P', 'above'), row('C', 'alone')], 'news')).toBe('alone');
    expect(ruleFor(lineage, [row('P', 'above', { locked: true }), row('C', 'alone')], 'news')).toBe(
      'above',
    );
  });

  it('holds for its level and kind only, and the more particular row wins', () => {
    const rows = [row('P', 'above', { level: 'district' }), row('P', 'alone', { kind: 'notice' })];
    expect(ruleFor(lineage, rows, 'news')).toBe('second');
    expect(ruleFor(lineage, rows, 'notice')).toBe('alone');
    expect(ruleFor(lineage.slice(0, 2), rows, 'news')).toBe('above');
  });

  it('of two equal rows the stricter holds', () => {
    expect(ruleFor(lineage, [row('C', 'alone'), row('C', 'above')], 'news')).toBe('above');
  });
});
