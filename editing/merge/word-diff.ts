import { diffSentences, diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, or in one of them only. */
export type Run = { text: string; in: 'both' | 'mine' | 'theirs' };

/** The words of two texts in one order; nothing of either is left out. */
export const wordDiff = (mine: string, theirs: string): Run[] =>
  diffWordsWithSpace(mine, theirs).map(({ value, added, removed }) => ({
    text: value,
    in: removed ? 'mine' : added ? 'theirs' : 'both',
  }));

/**
 * The sentences of both, those that they share once, mine before theirs: where rewriting by hand begins. Word by word the
 * two would alternate, which nobody can read.
 */
export const bothWords = (mine: string, theirs: string): string =>
  diffSentences(mine, theirs)
    .map(({ value, added, removed }) => ({ text: value.trim(), added, removed }))
    .filter(({ text }) => text)
    .reduce(
      (whole, { text, added }, index, parts) =>
        `${whole}${index === 0 ? '' : added && parts[index - 1]?.removed ? ' / ' : ' '}${text}`,
      '',
    );
