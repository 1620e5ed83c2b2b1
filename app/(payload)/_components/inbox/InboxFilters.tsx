'use client';

import { useId } from 'react';

import type { Named } from '@/admin/sendings/sections-for';
import type { InboxTab } from '@/syndication/inbox-tabs';

import type { InboxTexts } from './inbox-texts';

export type InboxFilter = {
  strength: string;
  section: string;
  level: string;
  origin: string;
  days: string;
};

export const NO_FILTER: InboxFilter = {
  strength: '',
  section: '',
  level: '',
  origin: '',
  days: '',
};

const DAY = 86_400_000;
const SINCE = [7, 30, 90];

/** What is asked for, as a query; the day is rounded, so that the same choice is the same question. */
export function queryOf(tab: InboxTab, { days, ...rest }: InboxFilter): string {
  const since = days
    ? new Date(Math.floor(Date.now() / DAY - Number(days)) * DAY).toISOString()
    : '';
  const set = Object.entries({ tab, ...rest, since }).filter(([, value]) => value !== '');
  return new URLSearchParams(set).toString();
}

type Props = {
  filter: InboxFilter;
  sections: readonly Named[];
  origins: readonly Named[];
  onFilter: (filter: InboxFilter) => void;
  texts: InboxTexts;
};

/** Behind *Lọc*: how it was sent, section, level, who wrote it, date. */
export function InboxFilters({ filter, sections, origins, onFilter, texts }: Props) {
  const id = useId();
  const seen = [...new Map(origins.map((one) => [one.id, one.name]))];
  const fields: [keyof InboxFilter, string, string, readonly (readonly [string, string])[]][] = [
    ['strength', texts.strength, texts.anyStrength, Object.entries(texts.strengths)],
    ['section', texts.section, texts.anySection, sections.map((one) => [one.id, one.name] as const)],
    ['level', texts.level, texts.anyLevel, Object.entries(texts.levels)],
    ['origin', texts.origin, texts.anyOrigin, seen],
    ['days', texts.since, texts.anySince, SINCE.map((n) => [String(n), texts.sinceDays(n)] as const)],
  ];
  return (
    <details className="lt-panel">
      <summary className="lt-panel__head">{texts.filter}</summary>
      <div className="lt-panel__body lt-row">
        {fields.map(([name, label, any, options]) => (
          <div key={name} className="lt-field">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <select id={`${id}-${name}`} className="lt-in" value={filter[name]} onChange={(event) => onFilter({ ...filter, [name]: event.target.value })}>
              <option value="">{any}</option>
              {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
} // prettier-ignore
