import { mayIn, type Actor } from '@/tenants/actor';
import type { Scope } from '@/tenants/scope';

/** What must be known to say who plans and makes checks. Pure data. */
export type ReviewCase = { steward: string; scope: Scope; live: boolean; owner: string };

export const REVIEW_ACTS = ['assign', 'check'] as const;

export type ReviewAct = (typeof REVIEW_ACTS)[number];

/** Why not; `reason-text.ts` says it in whole sentences. */
export type ReviewReason = 'publishers-assign' | 'owner-checks' | 'owner-reads-only' | 'not-public';

/**
 * Why this actor may not do this now; empty when he may. Planning is for those who publish; a check is made by the owner, if he
 * writes there, or by those who publish. What visitors do not see is not checked.
 */
export function failureReasons(act: ReviewAct, actor: Actor | null, at: ReviewCase): ReviewReason[] {
  const publishes = mayIn(actor, 'content.publish', at.steward, at.scope);
  if (act === 'assign') return publishes ? [] : ['publishers-assign'];
  const owns = actor !== null && at.owner === actor.id;
  const writes = mayIn(actor, 'content.write', at.steward, at.scope);
  const who: ReviewReason[] = publishes || (owns && writes) ? [] : [owns ? 'owner-reads-only' : 'owner-checks'];
  return at.live ? who : ['not-public', ...who];
} // prettier-ignore
