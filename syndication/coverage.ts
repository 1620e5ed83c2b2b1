import { parseChannel, type Channel, type ParsedChannel } from '@/tenants/channels';
import { contains } from '@/tenants/scope';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

/** A list of single units is written row by row; more of them are a level or a saved group (DESIGN 3). */
export const MOST_UNITS = 60;

function unitsOf(tree: UnitTree, to: ParsedChannel): TreeUnit[] {
  if (to.kind === 'tree') {
    const below = tree.subtree(to.id);
    return to.level ? below.slice(1).filter(({ level }) => level === to.level) : below;
  }
  const ids = to.kind === 'group' ? (tree.group(to.id)?.members ?? []) : [to.id];
  return ids
    .filter((id) => to.kind !== 'group' || tree.groupsOf(id).includes(to.id))
    .flatMap((id) => tree.get(id) ?? []);
}

/**
 * The units whose sites listen to a channel that something is sent to.
 * @param today YYYY-MM-DD; closed units receive nothing
 */
export function coveredBy(tree: UnitTree, channel: Channel, today: string): TreeUnit[] {
  const to = parseChannel(channel);
  if (!to || to.kind === 'local' || to.kind === 'unit') return [];
  return unitsOf(tree, to).filter((unit) => !isClosed(unit, today));
}

/** Who receives what `from` sends to some channels, each unit once; the sender itself shows it already. */
export function receiversOf(
  tree: UnitTree,
  from: string,
  channels: readonly Channel[],
  today: string,
): TreeUnit[] {
  const units = new Set(channels.flatMap((channel) => coveredBy(tree, channel, today)));
  return [...units].filter(({ id }) => id !== from);
}

/** Whether a unit may send to a channel: an address of its own part of the tree, and none that is not for sending. */
export function mayAddress(tree: UnitTree, from: string, channel: Channel): boolean {
  const to = parseChannel(channel);
  const sender = tree.get(from);
  if (!to || !sender || to.kind === 'local' || to.kind === 'unit') return false;
  if (to.kind === 'sent' && to.id === from) return false;
  const unit = to.kind === 'group' ? tree.group(to.id)?.steward : to.id;
  return unit !== undefined && tree.get(unit) !== undefined && contains(tree.scope(unit), sender);
}

/** How many addresses of single units a list has. */
export const singleUnits = (channels: readonly Channel[]): number =>
  channels.filter((channel) => parseChannel(channel)?.kind === 'sent').length;
