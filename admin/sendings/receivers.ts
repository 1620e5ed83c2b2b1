import { coveredBy, mayAddress } from '@/syndication/coverage';
import { groupChannel, sentChannel, treeChannel, type Channel } from '@/tenants/channels';
import { LEVELS, type Level } from '@/tenants/levels';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

import { searchUnits } from '../unit-search';
import { nameOf, unitView, type Language } from '../unit-view';
import { countedKinds } from './channel-text';

/** An address that stands for many sites, with the number of them today. */
export type ManyTarget = { channel: Channel; text: string; count: number; level: Level | null };

/** A line of the tree of receivers: a unit's own site, and what is below it as one address per level. */
export type ReceiverRow = {
  id: string;
  name: string;
  above: string;
  level: Level;
  channel: Channel;
  levels: ManyTarget[];
  /** units directly below */
  below: number;
};

/** What the tree of receivers answers; `total` counts hits of a search beyond those shown. */
export type ReceiverList = { rows: ReceiverRow[]; total: number };

type At = { tree: UnitTree; from: string; language: Language; today: string };

const MOST_ROWS = 500;
const MOST_HITS = 30;

/** The levels below a unit that have somebody on them. */
export function levelsBelow({ tree, language, today }: At, unit: string): ManyTarget[] {
  return LEVELS.flatMap((level) => {
    const channel = treeChannel(unit, level);
    const units = coveredBy(tree, channel, today);
    if (units.length === 0) return [];
    return [{ channel, level, count: units.length, text: countedKinds(units, language) }];
  });
}

function rowOf(at: At, unit: TreeUnit): ReceiverRow {
  const { tree, language, today } = at;
  return {
    id: unit.id,
    name: nameOf(unit, language),
    above: unitView(tree, unit, language, today).above,
    level: unit.level,
    channel: sentChannel(unit.id),
    levels: levelsBelow(at, unit.id),
    below: tree.children(unit.id).filter((child) => !isClosed(child, today)).length,
  };
}

/** The open units directly below one, in the sender's part of the tree. */
export function receiversBelow(at: At, parent: string): ReceiverList {
  const { tree, from, today } = at;
  if (parent !== from && !mayAddress(tree, from, sentChannel(parent))) return { rows: [], total: 0 };
  const open = tree.children(parent).filter((unit) => !isClosed(unit, today));
  return { rows: open.slice(0, MOST_ROWS).map((unit) => rowOf(at, unit)), total: open.length };
} // prettier-ignore

/** Receivers by a part of their name or code, accents or none. */
export function findReceivers(at: At, query: string): ReceiverList {
  const { tree, from, today } = at;
  const accept = ({ id }: TreeUnit) => mayAddress(tree, from, sentChannel(id));
  const found = searchUnits(tree, { query, today, closed: false, limit: MOST_HITS, accept });
  return { rows: found.units.map((unit) => rowOf(at, unit)), total: found.total };
}

/** Everything below the sender, then each level of it. */
export function quickTargets(at: At): ManyTarget[] {
  const { tree, from, today } = at;
  const channel = treeChannel(from);
  const count = coveredBy(tree, channel, today).filter(({ id }) => id !== from).length;
  return [{ channel, level: null, text: '', count }, ...levelsBelow(at, from)];
}

/** A saved group that the sender may send to. */
export type GroupTarget = { id: string; channel: Channel; name: string; count: number };

export const groupTargets = ({ tree, from, language, today }: At): GroupTarget[] =>
  [...tree.groups()]
    .map(({ id, name }) => ({ id, channel: groupChannel(id), name: name[language] || name.vi }))
    .filter(({ channel }) => mayAddress(tree, from, channel))
    .map((group) => ({ ...group, count: coveredBy(tree, group.channel, today).length }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
