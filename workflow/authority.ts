import { mayIn, reaches, type Actor } from '@/tenants/actor';
import { can } from '@/tenants/roles';
import type { Scope } from '@/tenants/scope';

import { RULES, type Rule } from './policy';
import { mayFollow, type ItemState, type Verb } from './states';

export type Place = { unit: string; scope: Scope };

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
  /** who alone wrote what was published so */
  unconfirmedWriter: string | null;
  /** who published without a second reader what nobody confirmed, although it has ended since */
  unread: string | null;
  /** the rule under which the open edition was approved; null when it was not, or not known */
  approvedUnder: Rule | null;
  /** the unit above that took the item off */
  endedAbove: Place | null;
  /** the unit above that set its time limit */
  limitedAbove: Place | null;
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
  | 'ended-above'
  | 'limited-above'
  | 'rule-changed'
  | 'confirm-first'
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

/** What a unit above has decided is decided otherwise by its own people, or by those above it. */
const decidesFor = (actor: Actor, place: Place | null): boolean =>
  place === null || mayIn(actor, 'content.publish', place.unit, place.scope);

/**
 * The two-person rule in one place. Neither who submitted a text nor who alone wrote it is its second reader, nor who had
 * published it in an emergency before anybody read it.
 */
function secondReader(actor: Actor, at: Case): FailureReason[] {
  if (!decidesFor(actor, at.endedAbove)) return ['ended-above'];
  if (at.rule === 'alone') return [];
  if ([at.submitter, at.soleWriter, at.unread].includes(actor.id)) return ['second-person'];
  return at.rule === 'above' && !standsAbove(actor, at) ? ['level-above'] : [];
}

/** An emergency is confirmed by whoever could have approved it. */
function confirms(actor: Actor, at: Case): FailureReason[] {
  if (!at.unconfirmed) return ['nothing-to-do'];
  if (at.unconfirmed === actor.id) return ['second-person'];
  return secondReader(actor, { ...at, submitter: at.unconfirmed, soleWriter: at.unconfirmedWriter });
} // prettier-ignore

/** What was approved under a looser rule than holds by now is read again. */
const isStricter = ({ rule, approvedUnder }: Case): boolean =>
  approvedUnder !== null && RULES.indexOf(rule) > RULES.indexOf(approvedUnder);

function whoMay(verb: Verb, actor: Actor, at: Case): FailureReason[] {
  const writes = mayIn(actor, 'content.write', at.steward, at.scope);
  if (verb === 'submit' || verb === 'correct') return writes ? [] : ['not-yours'];
  if (verb === 'recall' && writes && actor.id === at.submitter) return [];
  if (!publishes(actor, at)) return [cannotPublish(actor, at)];
  if (verb === 'approve') return secondReader(actor, at);
  if (verb === 'return') return actor.id === at.submitter ? ['own-text'] : [];
  if (verb === 'emergency')
    return mayIn(actor, 'content.emergency', at.steward, at.scope) ? [] : ['moderators-only'];
  if (verb === 'confirm') return confirms(actor, at);
  if (verb === 'restore' && !decidesFor(actor, at.endedAbove)) return ['ended-above'];
  if (verb === 'limit' && !decidesFor(actor, at.limitedAbove)) return ['limited-above'];
  if ((verb === 'publish' || verb === 'schedule') && isStricter(at)) return ['rule-changed'];
  return [];
}

const MAKES_PUBLIC: readonly Verb[] = ['publish', 'emergency', 'restore'];

/** The item's own term stands above everybody's right to publish. */
export function whenMay(verb: Verb, { embargo, expired, unconfirmed }: Case): FailureReason[] {
  // What takes the place of an emergency would take it off the list of what somebody has yet to read.
  if (unconfirmed !== null && (verb === 'publish' || verb === 'schedule')) return ['confirm-first'];
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
