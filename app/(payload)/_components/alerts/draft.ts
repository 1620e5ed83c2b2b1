import type { Severity } from '@/alerts/alert';
import { blanksOf, fillBlanks } from '@/alerts/blanks';
import type { Template } from '@/alerts/templates';

/** What somebody is writing; kept on the device until it is issued. */
export type Draft = {
  key: string;
  /** nothing is preselected: the costly error is a real alert meant as a drill, and the reverse */
  kind: '' | 'real' | 'drill';
  drillPublic: boolean;
  /** id of a template, 'own' for one's own words */
  template: string;
  /** name of the choice, '' while none was made; 'tree' for single places */
  choice: string;
  places: { channel: string; name: string }[];
  titleVi: string;
  bodyVi: string;
  titleEn: string;
  bodyEn: string;
  /** what stands in for the blanks */
  values: Record<string, string>;
  severity: '' | Severity;
  hours: number;
  /** field value of a start, '' for at once */
  starts: string;
  phone: string;
  link: string;
};

export const HOURS = [6, 12, 24, 72] as const;

/** Fields whose absence keeps the button from working, in the order of the form. */
export type Missing = 'kind' | 'place' | 'title' | 'body' | 'severity' | 'time';

/** A name that no other press of any device has. Works without a secure context too. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export const emptyDraft = (key: string): Draft => ({
  key,
  kind: '',
  drillPublic: false,
  template: '',
  choice: '',
  places: [],
  titleVi: '',
  bodyVi: '',
  titleEn: '',
  bodyEn: '',
  values: {},
  severity: '',
  hours: 0,
  starts: '',
  phone: '',
  link: '',
});

/** A template fills the words, the severity and the duration; what was chosen elsewhere stays. */
export const withTemplate = (
  draft: Draft,
  { id, titleVi, bodyVi, titleEn, bodyEn, severity, hours, phone }: Template,
): Draft => ({
  ...draft,
  template: id,
  titleVi,
  bodyVi,
  titleEn,
  bodyEn,
  severity,
  hours,
  phone: phone || draft.phone,
  values: {},
});

/** The words as they would be issued. */
export const wordsOf = ({ titleVi, bodyVi, titleEn, bodyEn, values }: Draft) => ({
  titleVi: fillBlanks(titleVi, values),
  bodyVi: fillBlanks(bodyVi, values),
  titleEn: fillBlanks(titleEn, values),
  bodyEn: fillBlanks(bodyEn, values),
});

/** Names of the blanks of the Vietnamese text, filled or not: each has a field of its own. */
export const blanksIn = ({ titleVi, bodyVi }: Draft): string[] => blanksOf(titleVi, bodyVi);

/** Blanks that still have to be filled. */
export function blanksLeft(draft: Draft): string[] {
  const { titleVi, bodyVi } = wordsOf(draft);
  return blanksOf(titleVi, bodyVi);
}

export function missingIn(draft: Draft): Missing[] {
  const missing: Missing[] = [];
  if (!draft.kind) missing.push('kind');
  if (draft.places.length === 0) missing.push('place');
  if (!draft.titleVi.trim()) missing.push('title');
  if (!draft.bodyVi.trim()) missing.push('body');
  if (!draft.severity) missing.push('severity');
  if (!draft.hours) missing.push('time');
  return missing;
}

/** What was kept on the device, as far as it still makes sense; null where there is nothing. */
export function readDraft(kept: string | null): Draft | null {
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null) return null;
    const draft = { ...emptyDraft(''), ...found };
    return draft.key && Array.isArray(draft.places) ? draft : null;
  } catch {
    return null;
  }
}
