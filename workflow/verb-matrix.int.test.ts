import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { relationOf } from '@/test/matrix-actors';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';
import { ROLES, type Role } from '@/tenants/roles';

import { VERBS, type Verb } from './states';

/**
 * Every verb, in every state, by every role in every relation of units, through REST and with forged fields. What should
 * happen is told by the tables here alone: nothing of `authority.ts` is asked.
 */

const STATES = {
  draft: [],
  'in-review': ['submit'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  live: ['submit', 'approve', 'publish'],
  unconfirmed: ['emergency'],
  /** public, and a newer text saved */
  changed: ['submit', 'approve', 'publish'],
  ended: ['submit', 'approve', 'publish', 'withdraw'],
} as const satisfies Record<string, readonly Verb[]>;

type State = keyof typeof STATES;

/** The author submits, another author's colleague does the rest: the second reader who is asked is nobody's accomplice. */
const BY: Partial<Record<Verb, [UnitKey, Role]>> = {
  submit: ['commune', 'author'],
  emergency: ['foreign', 'admin'],
};
const OTHERWISE: [UnitKey, Role] = ['commune', 'moderator'];

const WRITERS = ['author', 'editor', 'moderator'];
const PUBLISHERS = ['editor', 'moderator'];

/** In which states a verb has something to act on, and which roles may; the submitter is the author of the unit. */
const MAY: Record<Verb, { in: readonly State[]; roles: readonly string[]; submitterToo?: true }> = {
  submit: { in: ['draft', 'returned', 'ended'], roles: WRITERS },
  correct: { in: ['changed'], roles: WRITERS },
  recall: { in: ['in-review', 'approved'], roles: PUBLISHERS, submitterToo: true },
  return: { in: ['in-review', 'approved', 'scheduled'], roles: PUBLISHERS },
  approve: { in: ['in-review'], roles: PUBLISHERS },
  publish: { in: ['approved', 'scheduled'], roles: PUBLISHERS },
  schedule: { in: ['approved', 'scheduled'], roles: PUBLISHERS },
  unschedule: { in: ['scheduled'], roles: PUBLISHERS },
  emergency: { in: ['draft', 'in-review', 'returned', 'approved', 'scheduled', 'changed', 'ended'], roles: ['moderator'] },
  confirm: { in: ['unconfirmed'], roles: PUBLISHERS },
  limit: { in: Object.keys(STATES) as State[], roles: PUBLISHERS },
  withdraw: { in: ['live', 'unconfirmed', 'changed', 'ended'], roles: PUBLISHERS },
  restore: { in: ['ended'], roles: PUBLISHERS },
}; // prettier-ignore

type Person = { unit: UnitKey; role: Role } | null;

/** Units elsewhere are all alike: their moderators and administrators stand for everybody there. */
const ELSEWHERE: readonly UnitKey[] = ['uncle', 'cousin', 'foreign', 'stranger'];

const PEOPLE: Person[] = [
  null,
  ...UNIT_KEYS.flatMap((unit) =>
    ROLES.filter((role) => !ELSEWHERE.includes(unit) || role === 'moderator' || role === 'admin').map((role): Person => ({ unit, role })),
  ),
]; // prettier-ignore

const reaches = ({ unit, role }: NonNullable<Person>): boolean => {
  const relation = relationOf(unit, 'commune');
  return relation === 'self' || (relation === 'below' && ['moderator', 'admin'].includes(role));
};

/** The status that the answer must have. The moderator of the unit published the emergency, and may not confirm it. */
function expected(state: State, verb: Verb, person: Person): number {
  if (!person) return 401;
  if (!reaches(person)) return 404;
  const rule = MAY[verb];
  const isSubmitter = person.unit === 'commune' && person.role === 'author';
  const isPublisher = person.unit === 'commune' && person.role === 'moderator';
  const may = rule.roles.includes(person.role) || (rule.submitterToo === true && isSubmitter);
  if (verb === 'confirm' && isPublisher) return 403;
  return may && rule.in.includes(state) ? 200 : 403;
}

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

const userOf = (person: Person): User | undefined => person ? world.user[person.unit][person.role] : undefined; // prettier-ignore

/** Everything a verb may ask for, and much that no client may say. */
const forged = () => ({
  reason: 'Thử',
  publishAt: new Date(Date.now() + 3_600_000).toISOString(),
  ending: 'archived',
  change: 'minor',
  stage: 'published', _status: 'published', work: 'in-review', live: 'live', rule: 'alone', steward: world.unit.sibling,
  submitter: null, submittedBy: null, soleWriter: null, writers: [], approvedBy: world.user.province.moderator.id, confirmBy: 1,
  user: world.user.province.moderator.id, actor: { id: 'x', memberships: [] }, overrideAccess: true, context: { system: true },
}); // prettier-ignore

async function ask(item: string, verb: Verb, person: Person): Promise<number> {
  const answer = await at.rest(userOf(person)).post(`lt/items/articles/${item}/${verb}`, forged());
  return answer.status;
}

async function prepare(state: State): Promise<string> {
  const author = world.user.commune.author;
  const made = await at.rest(author).post('articles?draft=true&depth=0', {
    title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  const item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  for (const verb of STATES[state]) {
    const [unit, role] = verb === 'submit' ? BY.submit! : OTHERWISE;
    expect(await ask(item, verb, { unit, role }), `${verb} on the way to ${state}`).toBe(200);
  }
  if (state === 'changed')
    await at.rest(author).patch(`articles/${item}?draft=true&depth=0`, { title: 'Xã nạo vét hai kênh' }); // prettier-ignore
  return item;
}

/** What a refusal must leave as it was. */
async function snapshot(item: string): Promise<string> {
  const find = (collection: 'editions' | 'articles', field: string) =>
    at.payload.db.find({ collection, where: { [field]: { equals: item } }, pagination: false });
  const found = await Promise.all([find('editions', 'item'), find('articles', 'id')]);
  return JSON.stringify(found.map(({ docs }) => docs));
}

const states = (Object.keys(STATES) as State[]).filter((state) => !process.env.LT_QUICK || state === 'in-review'); // prettier-ignore
const tried: readonly UnitKey[] =
  process.env.LT_PEOPLE === 'two'
    ? ['commune', 'district', 'sibling']
    : ['commune', 'district', 'sibling', 'province'];
const people = process.env.LT_PEOPLE === 'all' ? PEOPLE : PEOPLE.filter((person) => !person || tried.includes(person.unit)); // prettier-ignore

describe.each(states)('%s', (state) => {
  it('refuses whoever may not, and changes nothing', async () => {
    const item = await prepare(state);
    const before = await snapshot(item);
    for (const verb of VERBS) {
      const refused = people.filter((person) => expected(state, verb, person) !== 200);
      const answers = await Promise.all(refused.map((person) => ask(item, verb, person)));
      const told = refused.map((person, n) => [verb, person, answers[n]]);
      expect(told).toEqual(refused.map((person) => [verb, person, expected(state, verb, person)]));
    }
    expect(await snapshot(item)).toBe(before);
  });

  it('lets everybody who may', async () => {
    for (const verb of VERBS)
      for (const person of people.filter((one) => expected(state, verb, one) === 200)) {
        const item = await prepare(state);
        expect(await ask(item, verb, person), JSON.stringify([verb, person])).toBe(200);
      }
  });
});
