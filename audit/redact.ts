import { createHash } from 'node:crypto';

import { asJson, canonicalJson, type Json } from './canonical';

/** Never written down: what opens an account, and what says how. */
const SECRET =
  /^(hash|salt|password|sessions|loginAttempts|lockUntil|apiKey|apiKeyIndex|codeHash)$|token|secret/i;

/** Longer values stand as a digest: a row must stay small, and the text itself is kept with the document's versions. */
const LONGEST = 2000;

const isRichText = (value: { [key: string]: Json }): boolean => {
  const { root } = value;
  return (
    typeof root === 'object' &&
    root !== null &&
    !Array.isArray(root) &&
    Array.isArray(root.children)
  );
};

const digest = (value: Json): Json => {
  const text = canonicalJson(value);
  return { sha256: createHash('sha256').update(text).digest('hex'), length: text.length };
};

function cleaned(value: Json): Json {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  if (isRichText(value)) return digest(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isSecret(key))
      .map(([key, each]) => [key, cleaned(each)]),
  );
}

/** Whether a field of this name must never reach the log. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/**
 * A value as the log may hold it: secrets left out at any depth, rich text and whatever is longer than 2000 characters as
 * `{ sha256, length }` of its canonical JSON.
 */
export function redact(value: unknown): Json {
  const clean = cleaned(asJson(value));
  return canonicalJson(clean).length > LONGEST ? digest(clean) : clean;
}
