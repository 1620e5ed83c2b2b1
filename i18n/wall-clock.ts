import { TIME_ZONE } from './format';

/**
 * Between moments and what the clocks of Viet Nam show, for controls that only know the zone of the browser they run in.
 * The browser of an official abroad, or one set up wrongly, must not move a date.
 */

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
  year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
}); // prettier-ignore

/** Milliseconds by which the clocks of Viet Nam are ahead of UTC at a moment. */
function aheadOfUtc(moment: Date): number {
  const part = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(
    part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!,
  ); // prettier-ignore
  return shown - Math.floor(moment.getTime() / 1000) * 1000;
}

/**
 * @param iso a moment, ISO 8601
 * @returns a date that reads in the browser's zone what clocks in Viet Nam show at that moment
 */
export function toWallClock(iso: string): Date {
  const moment = new Date(iso);
  const shown = new Date(moment.getTime() + aheadOfUtc(moment));
  return new Date(
    shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate(), shown.getUTCHours(), shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  ); // prettier-ignore
}

/**
 * @param date reads in the browser's zone what clocks in Viet Nam are to show
 * @returns that moment, ISO 8601
 */
export function fromWallClock(date: Date): string {
  const shown = Date.UTC(
    date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds(),
  ); // prettier-ignore
  return new Date(shown - aheadOfUtc(new Date(shown - aheadOfUtc(new Date(shown))))).toISOString();
}
