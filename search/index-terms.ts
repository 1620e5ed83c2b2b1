import type { SearchLanguage, SearchText } from './document';
import { termsOf } from './terms';
import { tokenize } from './tokens';

/** A text has some six hundred; what is longer than a small book is found by its first chapters. */
export const MAX_TERMS = 4000;

/** English terms stand apart: "an" is a commune in one language and an article in the other. */
const PREFIX: Record<SearchLanguage, string> = { vi: '', en: 'e:' };

/** How an engine's index writes a term; `inTitle` for the one that stands for the title alone. */
export const indexTerm = (language: SearchLanguage, term: string, inTitle = false): string =>
  `${PREFIX[language]}${inTitle ? 't:' : ''}${term}`;

/** The terms by which MongoDB finds a text: syllables and adjacent pairs, of the title once more with its mark. */
export function indexTerms({ language, title, teaser, body, files }: SearchText): string[] {
  const ofTitle = termsOf(tokenize(title));
  const rest = [teaser, files, body].flatMap((text) => termsOf(tokenize(text)));
  const terms = [
    ...ofTitle.map((term) => indexTerm(language, term, true)),
    ...[...ofTitle, ...rest].map((term) => indexTerm(language, term)),
  ];
  return [...new Set(terms)].slice(0, MAX_TERMS);
}
