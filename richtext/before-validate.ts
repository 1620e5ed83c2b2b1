import type { CollectionBeforeValidateHook } from 'payload';

import { normaliseText } from '@/text/normalise';

import { normaliseState } from './normalise-state';

const LINES = ['title', 'author'] as const;
const TEXTS = ['teaser'] as const;

const perLocale = (value: unknown, change: (part: unknown) => unknown): unknown => {
  if (typeof value !== 'object' || value === null || 'root' in value) return change(value);
  return Object.fromEntries(Object.entries(value).map(([locale, part]) => [locale, change(part)]));
};

const line = (value: unknown): unknown =>
  typeof value === 'string' ? normaliseText(value).replace(/\s+/g, ' ').trim() : value;

const text = (value: unknown): unknown =>
  typeof value === 'string' ? normaliseText(value).trim() : value;

/** What is no editor state is handed on as it came, so that the field says it is wrong instead of losing it. */
const body = (value: unknown): unknown => normaliseState(value) ?? value;

/**
 * Normalises title, teaser, author and body of an item on every save; as a hook, because field validation is skipped for
 * drafts and restores. Only what came in is touched, in one language or in all.
 */
export const normaliseContent: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data;
  const incoming = data as Record<string, unknown>;
  const changed: Record<string, unknown> = {};
  for (const name of LINES) if (name in incoming) changed[name] = perLocale(incoming[name], line);
  for (const name of TEXTS) if (name in incoming) changed[name] = perLocale(incoming[name], text);
  if ('body' in incoming) changed.body = perLocale(incoming.body, body);
  return { ...data, ...changed };
};
