/** A unit that somebody chose on this device. Its address is not kept: `don-vi/<id>` leads there. */
export type Recent = { id: string; name: string; note: string };

const KEY = 'don-vi-gan-day';
const MOST = 5;
const ID = /^[A-Za-z0-9-]{8,40}$/;

const short = (value: unknown): value is string => typeof value === 'string' && value.length <= 120;

const isRecent = (value: unknown): value is Recent => {
  const row = (value ?? {}) as Recent;
  return short(row.id) && ID.test(row.id) && short(row.name) && short(row.note);
};

/** Units chosen on this device and this address, the last first; whatever else stands there counts as nothing. */
export function recentUnits(): Recent[] {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(rows) ? rows.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a unit first among those chosen; where nothing may be kept, nothing is. */
export function remember({ id, name, note }: Recent): void {
  const rows = [{ id, name, note }, ...recentUnits().filter((row) => row.id !== id)];
  try {
    localStorage.setItem(KEY, JSON.stringify(rows.slice(0, MOST)));
  } catch {
    // Storage is full or forbidden: the finder works without.
  }
}
