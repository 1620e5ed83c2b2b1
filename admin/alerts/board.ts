import type { PayloadRequest } from 'payload';

import { areasOf } from '@/alerts/areas';
import { hideReasons, mayIssue } from '@/alerts/authority';
import { sitesOf } from '@/alerts/reach';
import { currentAlerts } from '@/alerts/showing';
import { hideKey, mayBeHidden, reachesUnit } from '@/alerts/shows';
import { templatesFor, type Template } from '@/alerts/templates';
import { unconfirmedFor } from '@/alerts/unconfirmed';
import { alertView, type AlertView } from '@/alerts/view';
import { phaseOf } from '@/alerts/alert';
import { namesOf } from '@/notifications/names';
import type { Actor } from '@/tenants/actor';
import { treeChannel, unitChannel } from '@/tenants/channels';
import { vietnamDay } from '@/tenants/day';
import { LEVELS } from '@/tenants/levels';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { nameOf, type Language } from '../unit-view';
import { placeWords } from './place-words';

/** A place to choose with one press: saved, or computed from the tree. */
export type PlaceChoice = {
  /** of a saved area; null for what is computed */
  id: string | null;
  name: string;
  channels: string[];
  pages: number;
};

/** An alert of another unit that reaches the chosen unit's site. */
export type HereView = { alert: AlertView; hidden: boolean; mayHide: boolean };

export type AlertBoard = {
  unit: { id: string; name: string };
  /** whether this person may issue for the chosen unit */
  mayIssue: boolean;
  templates: Template[];
  places: PlaceChoice[];
  toConfirm: AlertView[];
  /** of the units in which this person may issue; drills too */
  running: AlertView[];
  /** what other units show, or practise, on the chosen unit's site */
  here: HereView[];
  now: number;
};

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language; now: number };

/** The whole subtree, its levels, and the unit's own site; saved areas before them. */
async function placesOf({ req, tree, language, now }: At, unit: TreeUnit): Promise<PlaceChoice[]> {
  const today = vietnamDay(new Date(now));
  const count = (channels: string[]): number => sitesOf(tree, channels, today).length;
  const saved = (await areasOf(req, unit.id)).map(({ id, name, channels }): PlaceChoice => ({ id, name, channels, pages: count(channels) }));
  const below = LEVELS.slice(LEVELS.indexOf(unit.level) + 1).filter((level) => tree.subtree(unit.id).some((each) => each.level === level));
  const words = placeWords(language);
  const computed = [
    ...(below.length > 0 ? [{ name: words.whole(unit.level), channels: [treeChannel(unit.id)] }] : []),
    ...below.map((level) => ({ name: words.every(level), channels: [treeChannel(unit.id, level)] })),
    { name: words.own(nameOf(unit, language)), channels: [unitChannel(unit.id)] },
  ].map((each): PlaceChoice => ({ id: null, ...each, pages: count(each.channels) }));
  return [...saved, ...computed].filter(({ pages }) => pages > 0);
} // prettier-ignore

/** Everything that the screen of alerts shows to one person for the chosen unit. */
export async function alertBoard(at: At, unit: TreeUnit): Promise<AlertBoard> {
  const { req, actor, tree, language, now } = at;
  const place = { unit: unit.id, scope: tree.scope(unit.id) };
  const issues = mayIssue(actor, place);
  const { alerts, hidden } = await currentAlerts(req.payload);
  const open = await unconfirmedFor(req, actor, tree);
  const shown = alerts.filter((alert) => !['stopped', 'ended'].includes(phaseOf(alert, now)));
  const mine = shown.filter(({ steward }) => mayIssue(actor, { unit: steward, scope: tree.scope(steward) })); // prettier-ignore
  const lineage = tree.lineage(unit.id);
  const here = shown.filter(({ steward, channels }) => steward !== unit.id && reachesUnit(channels, lineage)); // prettier-ignore
  const names = await namesOf(req, [...shown, ...open].flatMap(({ issuedBy, textBy, confirmedBy }) => [issuedBy, textBy, confirmedBy])); // prettier-ignore
  const around = {
    actor, tree, now,
    nameOf: (id: string) => names.get(id) ?? '',
    unitName: (id: string) => { const found = tree.get(id); return found ? nameOf(found, language) : ''; },
  }; // prettier-ignore
  const view = (alert: (typeof alerts)[number]) => alertView(alert, around);
  return {
    unit: { id: unit.id, name: nameOf(unit, language) },
    mayIssue: issues,
    templates: issues ? await templatesFor(req, tree, unit.id) : [],
    places: issues ? await placesOf(at, unit) : [],
    toConfirm: open.map(view),
    running: mine.sort((a, b) => b.issuedAt - a.issuedAt).map(view),
    here: here.map((alert) => ({
      alert: view(alert),
      hidden: mayBeHidden(alert) && hidden.has(hideKey(alert.id, unit.id)),
      mayHide: hideReasons(actor, alert, place).length === 0,
    })),
    now,
  };
}
