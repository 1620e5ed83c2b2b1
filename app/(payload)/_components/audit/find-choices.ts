'use client';

import type { AuditPerson } from '@/admin/endpoints/audit-people';
import type { UnitRow } from '@/admin/endpoints/unit-children';

import type { Choice } from './SearchPick';

async function read<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { credentials: 'include', signal });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

const query = (text: string): string => `q=${encodeURIComponent(text)}`;

/** Units whose log one may read, closed ones too: their log stays. */
export async function findUnits(text: string, signal: AbortSignal): Promise<Choice[]> {
  const { units } = await read<{ units: UnitRow[] }>(`/api/lt/units/find?${query(text)}&mine=1&closed=1`, signal); // prettier-ignore
  return units.map(({ id, name, above }) => ({ id, name, hint: above }));
}

/** People whom one administers, closed accounts too. */
export async function findPeople(text: string, signal: AbortSignal): Promise<Choice[]> {
  const { people } = await read<{ people: AuditPerson[] }>(`/api/lt/audit/people?${query(text)}`, signal); // prettier-ignore
  return people.map(({ id, name, roles }) => ({ id, name, hint: roles.join('; ') }));
}
