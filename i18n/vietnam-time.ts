/** Viet Nam has kept this offset since 1975 and has no summer time. */
const OFFSET_MS = 7 * 3_600_000;

/** A moment for machines, by the clock of Viet Nam: "2024-03-26T08:00:00+07:00" (RFC 3339). */
export const vietnamIso = (at: number | string): string =>
  new Date(new Date(at).getTime() + OFFSET_MS).toISOString().replace(/\.\d+Z$/, '+07:00');

/** The same as RSS writes it: "Tue, 26 Mar 2024 08:00:00 +0700" (RFC 822). */
export const vietnamRfc822 = (at: number | string): string =>
  new Date(new Date(at).getTime() + OFFSET_MS).toUTCString().replace('GMT', '+0700');
