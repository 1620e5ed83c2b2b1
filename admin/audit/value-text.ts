import { getTranslation } from '@payloadcms/translations';
import type { FlattenedField, OptionObject } from 'payload';

import { channelWord, unitWord, type Around } from '@/audit/facts';
import { refKey } from '@/audit/titles';
import { formatDate, formatNumber, formatTime } from '@/i18n/format';

import { fieldLabel } from './field-labels';
import { collectionOf, isMoment, valueWord } from './value-words';

type Field = FlattenedField | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A long text stands as `{ sha256, length }` (audit/redact.ts). */
const isDigest = (value: Record<string, unknown>): value is { sha256: string; length: number } =>
  typeof value.sha256 === 'string' && typeof value.length === 'number';

/** Ids by which a row of an array is known to the database, and derived fields. */
const UNTOLD = new Set(['id', 'level', 'l1', 'l2', 'l3', 'l4']);

function moment(value: string | number, language: 'vi' | 'en'): string {
  const iso = typeof value === 'number' ? new Date(value).toISOString() : value;
  if (Number.isNaN(Date.parse(iso))) return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return formatDate(iso, language);
  return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
}

function optionText(field: Field, value: string, { req }: Around): string | null {
  if (!field || (field.type !== 'select' && field.type !== 'radio')) return null;
  const option = field.options.find((each): each is OptionObject => typeof each === 'object' && each.value === value); // prettier-ignore
  return option ? (getTranslation(option.label as string, req.i18n) as string) : null;
}

function relationText(field: Field, value: string, { tree, titles, language }: Around): string | null {
  if (!field || (field.type !== 'relationship' && field.type !== 'upload')) return null;
  if (field.relationTo === 'units') return unitWord(tree, value, language);
  return typeof field.relationTo === 'string' ? (titles.get(refKey({ collection: field.relationTo, id: value })) ?? null) : null;
} // prettier-ignore

function plainText(name: string, value: string, field: Field, around: Around): string {
  const { tree, titles, language } = around;
  if (name === 'channel' || name === 'channels') return channelWord(tree, value, language) ?? value;
  const known = field ? null : collectionOf(name);
  const named = known === 'units' ? unitWord(tree, value, language) : known && titles.get(refKey({ collection: known, id: value }));
  const dated = field?.type === 'date' || /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value) ? moment(value, language) : null;
  return optionText(field, value, around) ?? relationText(field, value, around) ?? named ?? valueWord(name, value, language) ?? dated ?? value;
} // prettier-ignore

const below = (field: Field): Map<string, FlattenedField> =>
  new Map(field && 'flattenedFields' in field ? field.flattenedFields.map((each) => [each.name, each]) : []); // prettier-ignore

function objectText(value: Record<string, unknown>, field: Field, around: Around): string {
  const { language, req } = around;
  if (isDigest(value)) {
    const [length, hash] = [formatNumber(value.length, language), value.sha256.slice(0, 12)];
    return language === 'vi' ? `văn bản ${length} ký tự, mã băm ${hash}…` : `text of ${length} characters, hash ${hash}…`; // prettier-ignore
  }
  const fields = below(field);
  return Object.entries(value)
    .filter(([name]) => !UNTOLD.has(name))
    .map(([name, each]) => [fieldLabel(name, fields.get(name), req.i18n), valueText(name, each, fields.get(name), around)])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ');
} // prettier-ignore

/** A value of the log in words, '' for none: ids by name, options by label, moments by the clock of Viet Nam. */
export function valueText(name: string, value: unknown, field: Field, around: Around): string {
  const { language } = around;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return { vi: value ? 'có' : 'không', en: value ? 'yes' : 'no' }[language]; // prettier-ignore
  if (typeof value === 'number') return isMoment(name) ? (value === 0 ? '' : moment(value, language)) : formatNumber(value, language); // prettier-ignore
  if (Array.isArray(value)) return value.map((each) => valueText(name, each, field, around)).filter(Boolean).join('\n'); // prettier-ignore
  if (isObject(value)) return objectText(value, field, around);
  return plainText(name, String(value), field, around);
}
