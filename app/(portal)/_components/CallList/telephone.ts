/** tel: address of a number as it is written on screen ("0220 3 000 110"; RFC 3966 takes digits and a leading plus). */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** A number as it is written on screen, in one line (no-break spaces). */
export const unbroken = (number: string): string => number.replace(/ /g, '\u00a0');
