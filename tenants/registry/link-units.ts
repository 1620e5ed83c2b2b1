import { addDays } from './day-text';
import { groupBy } from './group-by';
import type { Succession } from './incoming';
import { startOf, type Match } from './match';

export type LinkNode = {
  id: string;
  code: string;
  validFrom: string | null;
  validTo: string | null;
};
export type Link = { from: string; to: string };

/**
 * Ids for successions stated in codes. The old unit is the one that had the code on the day before the new one began;
 * where the registry does not have it, there is nothing to link.
 * @param nodes every unit of the registry and the file as it will be
 */
export function linkUnits(
  successions: readonly Succession[],
  matches: readonly Match[],
  nodes: readonly LinkNode[],
  day: string,
  idOf: (match: Match) => string,
): Link[] {
  const targets = groupBy(matches, ({ unit }) => unit.code);
  const sources = groupBy(nodes, (node) => node.code);
  const known = new Map(nodes.map((node) => [node.id, node]));
  return successions.flatMap(({ from, to }): Link[] => {
    const candidates = targets.get(to) ?? [];
    const target = candidates.find(({ unit }) => unit.validTo === null) ?? candidates[0];
    const existing = target ? undefined : sources.get(to)?.find((node) => node.validTo === null);
    const id = target ? idOf(target) : existing?.id;
    if (!id) return [];
    // A unit that lives on and takes another in has no new first day: the day of the list counts.
    const fresh = target ? !target.old || target.unit.validFrom !== null : false;
    const start = target && fresh ? startOf(target.unit, day) : day;
    const eve = addDays(start, -1);
    const source = sources.get(from)?.find(
      (node) => node.id !== id && (node.validFrom === null || node.validFrom <= eve) && (node.validTo === null || node.validTo >= eve),
    );
    return source && known.has(id) ? [{ from: source.id, to: id }] : [];
  });
} // prettier-ignore
