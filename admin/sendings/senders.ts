import { NotFound, type PayloadRequest } from 'payload';

import { sentPlacements } from '@/syndication/item-placements';
import { mayIn } from '@/tenants/actor';
import { parseChannel } from '@/tenants/channels';
import { isClosed, type TreeUnit } from '@/tenants/unit-tree';
import { mainRow } from '@/workflow/item';

import type { Screen } from '../endpoints/answer';
import { selectedUnit } from '../selected-unit';

/** An item and the units from which this person may send it down, the highest first. */
export type SendersOf = {
  title: string;
  live: boolean;
  steward: string;
  senders: TreeUnit[];
  /** where he may send something of this item from, but there is nothing below */
  leaf: boolean;
};

const titleOf = (value: unknown): string => {
  const { vi, en } = typeof value === 'object' && value !== null ? (value as { vi?: unknown; en?: unknown }) : { vi: value, en: '' }; // prettier-ignore
  return String(vi || en || '');
};

/** @throws NotFound for an item that this person may neither read nor send */
export async function sendersOf(at: Screen, item: string): Promise<SendersOf> {
  const { req, actor, tree, today } = at;
  const main = await mainRow(req, 'articles', item).catch(() => null);
  if (!main || main.deletedAt) throw new NotFound(req.t);
  const steward = String(main.steward);
  const rows = await sentPlacements(req, item);
  const shown = rows.flatMap(({ channel, state }) => {
    const to = parseChannel(channel);
    const unit = to?.kind === 'unit' && state === 'live' ? tree.get(to.id) : undefined;
    return unit && !isClosed(unit, today) ? [unit] : [];
  });
  const mine = shown.filter(({ id }) => mayIn(actor, 'syndication.send', id, tree.scope(id)));
  if (mine.length === 0 && !mayIn(actor, 'content.read', steward, tree.scope(steward)))
    throw new NotFound(req.t);
  const senders = mine
    .filter(({ id }) => tree.children(id).some((child) => !isClosed(child, today)))
    .sort((a, b) => tree.lineage(a.id).length - tree.lineage(b.id).length);
  const live = main._status === 'published';
  return { title: titleOf(main.title), live, steward, senders, leaf: mine.length > senders.length };
}

/** The sender that is shown first: the one asked for, the chosen unit, or the highest. */
export function senderFor({ req, actor, tree }: Pick<Screen, 'actor' | 'tree'> & { req: PayloadRequest }, senders: readonly TreeUnit[], asked: string | null): TreeUnit | null {
  const chosen = selectedUnit(actor, tree, req.headers?.get('cookie'))?.unit.id;
  const of = (id: string | null | undefined) => senders.find((unit) => unit.id === id);
  return of(asked) ?? of(chosen) ?? senders[0] ?? null;
} // prettier-ignore
