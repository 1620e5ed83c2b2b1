import type { Edition } from '@/workflow/edition';

/** What was decided last about an item, when nothing waits any more. */
export type LastDecision = {
  act: 'returned' | 'approved' | 'scheduled' | 'published' | 'recalled' | 'edited' | 'ended';
  user: string | null;
  at: number;
  reason: string | null;
};

type Row = Pick<Edition, 'stage' | 'hands' | 'reason' | 'endingReason'> & {
  decidedBy?: string | null;
  decidedAt?: number | null;
};

/** Read from the newest edition; null while it waits for a reader. */
export function lastDecision(edition: Row | null): LastDecision | null {
  if (!edition) return null;
  const { stage, hands, decidedBy = null, decidedAt = null, reason = null } = edition;
  const last = hands?.at(-1) ?? null;
  const decided = { user: decidedBy, at: decidedAt ?? last?.at ?? 0, reason: null };
  const byHand = { user: last?.user ?? decidedBy, at: last?.at ?? decided.at, reason: null };
  switch (stage) {
    case 'returned':
      return { ...decided, act: 'returned', reason };
    case 'approved':
      return { ...decided, act: 'approved' };
    case 'scheduled':
      return { ...byHand, act: 'scheduled' };
    case 'published':
      return { ...byHand, act: 'published' };
    case 'ended':
      return { ...byHand, act: 'ended', reason: edition.endingReason ?? null };
    case 'voided':
      // Who takes a text back leaves no hand; who writes on does (follow-draft.ts).
      return { ...decided, act: last?.act === 'corrected' && last.at === decidedAt ? 'edited' : 'recalled' };
    default:
      return null;
  }
} // prettier-ignore
