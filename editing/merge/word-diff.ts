import { diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, or in one of them only. */
export type Run = { text: string; in: 'both' | 'mine' | 'theirs' };

/** The words of two texts in one order; nothing of either is left out. */
export const wordDiff = (mine: string, theirs: string): Run[] =>
  diffWordsWithSpace(mine, theirs).map(({ value, added, removed }) => ({
    text: value,
    in: removed ? 'mine' : added ? 'theirs' : 'both',
  }));

/** The words of both, those that they share once: where rewriting by hand begins. */
export const bothWords = (mine: string, theirs: string): string =>
  wordDiff(mine, theirs)
    .map(({ text }) => text)
    .reduce(
      (whole, text) =>
        /\S$/.test(whole) && /^\S/.test(text) ? `${whole} ${text}` : `${whole}${text}`,
      '',
    );
