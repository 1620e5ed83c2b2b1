import type { Level } from '@/tenants/levels';

import type { Strength } from './placement';

/** The whole flow by its words, without rows or channels; nothing here knows how the application answers. */
export type FlowUnit = { id: string; level: Level; parent: string | null };

/** Where something is sent: everything below a unit, one level below it, or one unit by name. */
export type FlowTarget = { kind: 'tree' | 'level' | 'unit'; unit: string; level: Level | null };

export type FlowSending = {
  item: number;
  from: string;
  to: FlowTarget;
  strength: Strength;
  /** when it begins and ends by itself; milliseconds since 1970 */
  begins: number | null;
  ends: number | null;
  state: 'waiting' | 'on' | 'over';
  /** id of the application's act */
  id: string;
};

type FlowItem = {
  origin: string;
  title: string;
  section: number;
  isPublic: boolean;
  expiresAt: number | null;
};

const key = (item: number, unit: string): string => `${item} ${unit}`;

/** A naive installation: lists that are walked through, no index, no cache, no page. */
export class FlowModel {
  readonly units = new Map<string, FlowUnit>();
  readonly items: FlowItem[] = [];
  readonly sendings: FlowSending[] = [];
  readonly offers = new Map<string, 'offered' | 'accepted' | 'returned'>();
  readonly decisions = new Map<string, 'live' | 'hidden'>();

  lineage(unit: string): FlowUnit[] {
    const found = this.units.get(unit)!;
    return found.parent ? [...this.lineage(found.parent), found] : [found];
  }

  isAbove(above: string, unit: string): boolean {
    return above !== unit && this.lineage(unit).some(({ id }) => id === above);
  }

  covers({ kind, unit, level }: FlowTarget, site: string): boolean {
    if (kind === 'unit') return unit === site;
    if (kind === 'tree') return unit === site || this.isAbove(unit, site);
    return this.isAbove(unit, site) && this.units.get(site)!.level === level;
  }

  /** Whether the unit wrote the item or accepted it. */
  holds(item: number, unit: string): boolean {
    return this.items[item]!.origin === unit || this.offers.get(key(item, unit)) === 'accepted';
  }

  private sentTo(item: number, site: string): FlowSending[] {
    return this.sendings.filter(
      (one) => one.item === item && one.state === 'on' && this.covers(one.to, site),
    );
  }

  /** Whether something of the item has reached the unit, so that it may decide about it. */
  reaches(item: number, unit: string): boolean {
    return this.holds(item, unit) || this.sentTo(item, unit).length > 0;
  }

  isMandatory(item: number, unit: string): boolean {
    return this.sentTo(item, unit).some(({ strength }) => strength === 'mandatory');
  }

  /** DESIGN 3, Precedence. */
  shows(item: number, unit: string): boolean {
    if (!this.items[item]!.isPublic) return false;
    if (this.isMandatory(item, unit)) return true;
    const decided = this.decisions.get(key(item, unit));
    if (decided) return decided === 'live';
    if (this.holds(item, unit)) return true;
    return this.sentTo(item, unit).some(({ strength }) => strength === 'suggested');
  }

  maySend(item: number, from: string, to: FlowTarget): boolean {
    const below = to.kind === 'unit' ? this.isAbove(from, to.unit) : to.unit === from || this.isAbove(from, to.unit);
    const somebody = [...this.units.keys()].some((site) => site !== from && this.covers(to, site));
    return below && somebody && this.items[item]!.isPublic && this.holds(item, from) && !this.takenAbove(item, from, to);
  } // prettier-ignore

  /** What a unit above sent to the same address stands. */
  private takenAbove(item: number, from: string, to: FlowTarget): boolean {
    const open = this.sendings.find((one) => one.item === item && one.state !== 'over' && same(one.to, to));
    return open !== undefined && this.isAbove(open.from, from);
  } // prettier-ignore

  send(sending: FlowSending): void {
    for (const one of this.sendings)
      if (one.item === sending.item && same(one.to, sending.to)) one.state = 'over';
    this.sendings.push(sending);
  }

  offerOf = (item: number, unit: string) => this.offers.get(key(item, unit));

  setOffer(item: number, unit: string, state: 'offered' | 'accepted' | 'returned'): void {
    this.offers.set(key(item, unit), state);
  }

  decide(item: number, unit: string, state: 'live' | 'hidden' | null): void {
    if (state) this.decisions.set(key(item, unit), state);
    else this.decisions.delete(key(item, unit));
  }

  hasDecided = (item: number, unit: string): boolean => this.decisions.has(key(item, unit));

  /** Whether its time is over, so that it comes back only without that limit. */
  isOver = (item: number, now: number): boolean => (this.items[item]!.expiresAt ?? Infinity) <= now;

  /** Time has come to `now`; an end that passes while the item is not public passes all the same. */
  tick(now: number): void {
    for (const [index, item] of this.items.entries())
      if (this.isOver(index, now)) item.isPublic = false;
    for (const one of this.sendings) {
      if (one.state === 'waiting' && one.begins !== null && one.begins <= now) one.state = 'on';
      if (one.state === 'on' && one.ends !== null && one.ends <= now) one.state = 'over';
    }
  }
}

const same = (a: FlowTarget, b: FlowTarget): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.level === b.level;
