import { vietnamDay } from '@/tenants/day';

/** The last moment of a day in Viet Nam; it is what "until" a date means. */
export const endOf = (day: string): string | null => (day ? `${day}T23:59:59+07:00` : null);

/** The day of an end that is still to come, as the field of a day holds it. */
export const dayOf = (until: number | null | undefined): string =>
  until && until > Date.now() ? vietnamDay(new Date(until)) : '';
