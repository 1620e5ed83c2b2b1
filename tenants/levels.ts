/** The four levels a unit can stand on, highest first. A level may be skipped: a commune may hang directly under a province. */
export const LEVELS = ['country', 'province', 'district', 'commune'] as const;

export type Level = (typeof LEVELS)[number];

/** Name of the scope field that holds the unit at this level; by level, not by depth (DESIGN 2). */
export const SCOPE_KEYS = { country: 'l1', province: 'l2', district: 'l3', commune: 'l4' } as const;

export type ScopeKey = (typeof SCOPE_KEYS)[Level];

/** Whether `value` names a level; for input from files and requests. */
export const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);

/** Whether `upper` may be the parent level of `lower`. */
export const isAbove = (upper: Level, lower: Level): boolean =>
  LEVELS.indexOf(upper) < LEVELS.indexOf(lower);
