import { mayIn, reaches, type Actor } from '@/tenants/actor';
import { can } from '@/tenants/roles';
import type { Scope } from '@/tenants/scope';

import type { Rule } from './policy';
import { mayFollow, type ItemState, type Verb } from './states';

/** What must be known to say who may do what with an item. Pure data. */
export type Case = {
  state: ItemState;
  steward: string;
  scope: Scope;
  rule: Rule;
  /** who submitted the open edition */
  submitter: string | null;
  /** who wrote every word of it, when one person did; whoever pressed the button */
  soleWriter: string | null;
  /** who published without a second reader, until somebody confirms */
  unconfirmed: string | null;
  /** not to be public before this moment; null when none is ahead */
  embargo: number | null;
  /** when its time was over; null when it is not */
  expired: number | null;
};

/** Why a verb is refused; `reason-text.ts` says it in whole sentences. */
export type FailureReason =
  | 'not-signed-in'
  | 'not-yours'
  | 'authors-do-not-publish'
  | 'moderators-only'
  | 'second-person'
  | 'own-text'
  | 'level-above'
  | 'embargoed'
  | 'expired'
  | 'nothing-to-do';

const publishes = (actor: Actor, { steward, scope }: Case): boolean =>
  mayIn(actor, 'content.publish', steward, scope);

/** Whether the actor is a moderator of a unit strictly above the item's. */
const standsAbove = (actor: Actor, { steward, scope }: Case): boolean =>
  actor.memberships.some(
    (row) =>
      row.unit !== steward && can(row.role, 'content.publish') && reaches(row, steward, scope),
  );

const cannotPublish = (actor: Actor, at: Case): FailureReason =>
  mayIn(actor, 'content.write', at.steward, at.scope) ? 'authors-do-not-publish' : 'not-yours';

/** The two-person rule in one place. Neither who submitted a text nor who alone wrote it is its second reader. */
function secondReader(actor: Actor, at: Case): FailureReason[] {
  if (at.rule === 'alone') return [];
  if (actor.id === at.submitter || actor.id === at.soleWriter) return ['second-person'];
  return at.rule === 'above' && !standsAbove(actor, at) ? ['level-above'] : [];
}

function whoMay(verb: Verb, actor: Actor, at: Case): FailureReason[] {
  const writes = mayIn(actor, 'content.write', at.steward, at.scope);
  if (verb === 'submit' || verb === 'correct') return writes ? [] : ['not-yours'];
  if (verb === 'recall' && writes && actor.id === at.submitter) return [];
  if (!publishes(actor, at)) return [cannotPublish(actor, at)];
  if (verb === 'approve') return secondReader(actor, at);
  if (verb === 'return') return actor.id === at.submitter ? ['own-text'] : [];
  if (verb === 'emergency')
    return mayIn(actor, 'content.emergency', at.steward, at.scope) ? [] : ['moderators-only'];
  if (verb === 'confirm') {
    if (!at.unconfirmed) return ['nothing-to-do'];
    return at.unconfirmed === actor.id ? ['second-person'] : [];
  }
  return [];
}

const MAKES_PUBLIC: readonly Verb[] = ['publish', 'emergency', 'restore'];

/** The item's own term stands above everybody's right to publish. */
export function whenMay(verb: Verb, { embargo, expired }: Case): FailureReason[] {
  if (expired !== null && (verb === 'schedule' || MAKES_PUBLIC.includes(verb))) return ['expired'];
  return embargo !== null && MAKES_PUBLIC.includes(verb) ? ['embargoed'] : [];
}

/**
 * Why this actor may not do this now; empty when he may. The screen shows the reasons beside the disabled button, and the
 * server asks the same function in the transaction of the verb.
 */
export function failureReasons(verb: Verb, actor: Actor | null, at: Case): FailureReason[] {
  if (!actor) return ['not-signed-in'];
  const reasons = [...whoMay(verb, actor, at), ...whenMay(verb, at)];
  return mayFollow(at.state, verb) ? reasons : ['nothing-to-do', ...reasons];
}
