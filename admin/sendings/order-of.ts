import type { SendingChange } from '@/syndication/change-sending';
import { STRENGTHS, type Strength } from '@/syndication/placement';
import type { SendOrder } from '@/syndication/send-plan';

const MOST_CHANNELS = 2000;

const isText = (value: unknown, most = 200): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

/** A moment as ISO 8601; null for none, undefined for what is no moment. */
function momentOf(value: unknown): number | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Strength, window and section as they came in by HTTP; null where they make no sense. */
export function changeOf(body: Record<string, unknown>): SendingChange | null {
  const { strength, section } = body;
  const [begins, ends] = [momentOf(body.begins), momentOf(body.ends)];
  if (!STRENGTHS.includes(strength as Strength) || begins === undefined || ends === undefined) return null;
  if (section !== null && section !== undefined && section !== '' && !isText(section)) return null;
  return { strength: strength as Strength, begins, ends, section: isText(section) ? section : null };
} // prettier-ignore

/** An order as it came in by HTTP; null where it makes no sense. What it may not do is for the service to say. */
export function orderOf(item: string, body: Record<string, unknown>): SendOrder | null {
  const change = changeOf(body);
  const { from, to } = body;
  if (!change || !isText(from) || !Array.isArray(to) || to.length > MOST_CHANNELS) return null;
  if (!to.every((channel): channel is string => isText(channel))) return null;
  return { item, from, to, ...change };
}
