/**
 * A token as one word of SQLite's full-text table, which would split "12/2025/qd-ubnd" at its marks: what is no letter or
 * digit of ASCII is written by its number.
 */
export const sqliteWord = (token: string): string =>
  token.replace(/[^a-z0-9]/gu, (mark) => `zz${mark.codePointAt(0)!.toString(36)}zz`);
