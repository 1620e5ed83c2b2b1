'use client';

// As in tenants/acting-unit.ts and admin/selected-unit.ts, which reach the server only.
const UNIT_COOKIE = 'lt-unit';
const BELOW_COOKIE = 'lt-below';

const YEAR = 365 * 24 * 3600;

/** Remembers a choice of this browser. SameSite=Strict: no other site can have it sent. */
function remember(name: string, value: string): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Strict${secure}`;
}

/** Chooses the unit for lists and new documents. Nothing that exists moves. */
export const chooseUnit = (id: string): void => remember(UNIT_COOKIE, id);

/** Widens lists to the units below, or narrows them. */
export const showBelow = (below: boolean): void => remember(BELOW_COOKIE, below ? '1' : '0');
