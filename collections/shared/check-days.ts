import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload';

import { both } from './labels';
import { refuse } from './refuse';

const MALFORMED = both('Ngày viết theo năm-tháng-ngày. Ví dụ: 2026-05-02', 'A day is written YYYY-MM-DD. For example: 2026-05-02'); // prettier-ignore
const REVERSED = both('Ngày kết thúc đứng trước ngày bắt đầu. Hãy chọn lại.', 'It ends before it begins. Please choose again.'); // prettier-ignore

const isDay = (value: string): boolean => {
  const moment = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
};

/** `from` and `until` are compared as text, so they must be days, in their order. */
export const checkDays = (slug: CollectionSlug): CollectionBeforeValidateHook => ({ data, originalDoc, req }) => {
  const next = { ...(originalDoc as object), ...data } as Record<string, unknown>;
  for (const name of ['from', 'until'] as const) {
    const value = next[name];
    if (value && !(typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)))
      refuse(req, slug, name, MALFORMED);
  }
  if (next.from && next.until && String(next.until) < String(next.from))
    refuse(req, slug, 'until', REVERSED);
  return data;
}; // prettier-ignore
