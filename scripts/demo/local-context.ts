import { contactOf } from './contacts';
import { spread } from './spread';
import type { Block, DemoUnit } from './types';
import { wordsOf, type UnitWords } from './unit-words';

/** What a template of local news may draw on. */
export type LocalContext = UnitWords & {
  unit: DemoUnit;
  /** Whole number in [min, max], fixed for this unit and salt. */
  n: (salt: string, min: number, max: number) => number;
  /** One of the choices, fixed for this unit and salt. */
  one: <T>(salt: string, choices: readonly [T, ...T[]]) => T;
  /** "thôn 2" or "khu dân cư số 2" */
  place: (number: number) => string;
  /** The same at the start of a sentence or a table cell. */
  Place: (number: number) => string;
  /** A number as Vietnamese texts write it: 2.050. */
  count: (value: number) => string;
  /** The unit's civil defence number. */
  rescuePhone: () => string;
  /** "12/8" or "12/8/2024", counted in days from the day of publication. */
  day: (offset: number, withYear?: boolean) => string;
  /** ISO time of that day, e.g. at(3, 7, 30). */
  at: (offset: number, hour: number, minute?: number) => string;
};

/** A template: when it may be published (first day, days of spread) and what it says. */
export type LocalTemplate = {
  key: string;
  kind: 'news' | 'notice' | 'event';
  section: string;
  picture?: string;
  from: string;
  span: number;
  write: (c: LocalContext) => {
    title: string;
    teaser: string;
    body: Block[];
    event?: { startsAt: string; endsAt?: string; place?: string };
  };
};

const DAY = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** Day of publication (midnight UTC stands for the local date) of a template for a unit. */
export function publicationDay(unit: DemoUnit, template: LocalTemplate): Date {
  return new Date(
    Date.parse(`${template.from}T00:00:00Z`) +
      spread(`${unit.code}/${template.key}`, template.span) * DAY,
  );
}

/** The context of one unit for one template. */
export function localContext(unit: DemoUnit, published: Date): LocalContext {
  const n = (salt: string, min: number, max: number): number =>
    min + spread(`${unit.code}:${salt}`, max - min + 1);
  const words = wordsOf(unit);
  const date = (offset: number): Date => new Date(published.getTime() + offset * DAY);
  return {
    ...words,
    unit,
    n,
    one: (salt, choices) => choices[n(salt, 0, choices.length - 1)] ?? choices[0],
    place: (number) => (words.area === 'thôn' ? `thôn ${number}` : `khu dân cư số ${number}`),
    Place: (number) => (words.area === 'thôn' ? `Thôn ${number}` : `Khu dân cư số ${number}`),
    count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
    rescuePhone: () => contactOf(unit).phones.at(-1)?.number ?? '114',
    day: (offset, withYear = false) => {
      const d = date(offset);
      const short = `${d.getUTCDate()}/${d.getUTCMonth() + 1}`;
      return withYear ? `${short}/${d.getUTCFullYear()}` : short;
    },
    at: (offset, hour, minute = 0) => {
      const d = date(offset);
      return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}T${two(hour)}:${two(minute)}:00+07:00`;
    },
  };
}
