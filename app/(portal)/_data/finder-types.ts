import type { Level } from '@/tenants/levels';

/** A unit that the finder offers; `note` says where it lies, or its former name by which it was found. */
export type UnitHit = { id: string; level: Level; name: string; note: string; href: string };

/** Answer to what a visitor typed so far (`don-vi/goi-y.json`). */
export type Suggestions = {
  /** folded, as it was looked for */
  query: string;
  /** how many there are, as it is announced */
  status: string;
  hits: UnitHit[];
  /** where Enter leads when nothing was chosen: the only unit of that very name, or the only hit */
  direct?: string;
  /** the units right below the root, when there are no hits */
  instead?: UnitHit[];
};

/** Where a unit lies (`don-vi/vi-tri.json`): id, name, address, longitude, latitude; the point is inside it. */
export type UnitPoint = [id: string, name: string, href: string, lng: number, lat: number];

/** What the cookie of "my commune" is made of on a commune's site; `domain` is '' where only this host shall have it. */
export type MineView = { id: string; name: string; domain: string };
