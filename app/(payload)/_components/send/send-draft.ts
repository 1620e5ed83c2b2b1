import type { ManyTarget, ReceiverRow } from '@/admin/sendings/receivers';
import type { Strength } from '@/syndication/placement';

import { momentOf } from '../work/MomentField';
import type { WireOrder } from './send-requests';

/** Which of the ways to choose receivers is open: the tree, the saved groups, or one address for many. */
export type Mode = 'tree' | 'groups' | `tree:${string}`;

/** What somebody has chosen so far. Moments as their fields hold them; '' for none. */
export type SendDraft = {
  mode: Mode;
  /** address → its words */
  tree: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
  strength: Strength;
  begins: string;
  ends: string;
  section: string;
};

export const EMPTY_DRAFT: SendDraft = {
  mode: 'tree', tree: new Map(), groups: new Map(), strength: 'suggested', begins: '', ends: '', section: '',
}; // prettier-ignore

/** The same choice with an address put in or taken out. */
export function toggled(
  chosen: ReadonlyMap<string, string>,
  channel: string,
  text: string,
): Map<string, string> {
  const next = new Map(chosen);
  if (!next.delete(channel)) next.set(channel, text);
  return next;
}

export function addressesOf({ mode, tree, groups }: SendDraft): string[] {
  if (mode === 'tree') return [...tree.keys()];
  return mode === 'groups' ? [...groups.keys()] : [mode];
}

export const orderOf = (draft: SendDraft, from: string): WireOrder => ({
  from,
  to: addressesOf(draft),
  strength: draft.strength,
  begins: momentOf(draft.begins),
  ends: momentOf(draft.ends),
  section: draft.section || null,
});

/** Whether a chosen address for many holds a unit already: its own box is not needed then. */
export const isIncluded = (
  row: ReceiverRow,
  above: readonly ManyTarget[],
  chosen: ReadonlyMap<string, string>,
): boolean =>
  above.some(
    ({ channel, level }) => chosen.has(channel) && (level === null || level === row.level),
  );
