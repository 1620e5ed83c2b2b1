/** A place in a template that must be filled: `[mức]`. Short, so that brackets of a sentence are none. */
const BLANK = /\[([^[\]\n]{1,40})\]/g;

/** Names of the blanks left in some texts, each once, in the order in which they are read. */
export const blanksOf = (...texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(BLANK)].map((match) => match[1] ?? ''))),
];

/** Puts values into the blanks of a text; what has no value yet stays a blank. */
export const fillBlanks = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(
    BLANK,
    (whole, name: string) => (Object.hasOwn(values, name) && values[name]?.trim()) || whole,
  );
