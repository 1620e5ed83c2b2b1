import type { RichTextBody } from './types';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A resolved text; a bare editor state counts as one without pictures and internal links. */
export function bodyOf(value: unknown): RichTextBody {
  if (isRecord(value) && 'state' in value && isRecord(value.media) && isRecord(value.links)) {
    return value as unknown as RichTextBody;
  }
  return { state: value, media: {}, links: {} };
}
