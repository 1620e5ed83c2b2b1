'use client';

import type { UnitRow } from '@/admin/endpoints/unit-children';
import type { UnitView } from '@/admin/unit-view';

export type PickerOption = { value: string; label: string };

const LIMIT = 20;

const unitOption = (unit: UnitView): PickerOption => ({
  value: unit.id,
  label: unit.above ? `${unit.name}, ${unit.above}` : unit.name,
});

async function read<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { credentials: 'include', signal });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

/** Sections that a unit uses on its site; the chosen unit's where the document has none yet. */
export async function findSections(
  unit: string | null,
  text: string,
  signal: AbortSignal,
): Promise<PickerOption[]> {
  const query = new URLSearchParams({ q: text, ...(unit ? { unit } : {}) });
  const { sections } = await read<{ sections: { id: string; name: string }[] }>(
    `/api/lt/sections?${query}`,
    signal,
  );
  return sections.map(({ id, name }) => ({ value: id, label: name }));
}

/** Topics that are open and belong to a unit or to those above it; the chosen unit's where the document has none yet. */
export async function findTopics(
  unit: string | null,
  text: string,
  signal: AbortSignal,
): Promise<PickerOption[]> {
  const query = new URLSearchParams({ q: text, ...(unit ? { unit } : {}) });
  const { topics } = await read<{ topics: { id: string; name: string }[] }>(
    `/api/lt/topics?${query}`,
    signal,
  );
  return topics.map(({ id, name }) => ({ value: id, label: name }));
}

/** Options for what was typed, found on the server without accents. Units are named with what is above them: names repeat. */
export async function findOptions(
  slug: string,
  title: string,
  text: string,
  signal: AbortSignal,
): Promise<PickerOption[]> {
  if (slug === 'units') {
    const address = text ? `/api/lt/units/find?q=${encodeURIComponent(text)}` : '/api/lt/units';
    return (await read<{ units: UnitRow[] }>(address, signal)).units.map(unitOption);
  }
  const where = text ? `&where[${title}][like]=${encodeURIComponent(text)}` : '';
  const { docs } = await read<{ docs: Record<string, string>[] }>(
    `/api/${slug}?depth=0&limit=${LIMIT}${where}`,
    signal,
  );
  return docs.map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }));
}

/** The option of a value that is already there. */
export async function optionOf(
  slug: string,
  title: string,
  id: string,
  signal: AbortSignal,
): Promise<PickerOption> {
  if (slug === 'units')
    return unitOption(await read<UnitView>(`/api/lt/units/card?id=${id}`, signal));
  const doc = await read<Record<string, string>>(`/api/${slug}/${id}?depth=0&draft=true`, signal);
  return { value: id, label: String(doc[title] ?? id) };
}
