export type Wrapping = {
  /** how wide a text is */
  measure: (text: string) => number;
  width: number;
  lines: number;
};

/** A word that is wider than a line, in parts that fit. */
function parts(word: string, { measure, width }: Wrapping): string[] {
  const all = [''];
  for (const char of word) {
    const longer = all.at(-1)! + char;
    if (measure(longer) <= width || all.at(-1) === '') all[all.length - 1] = longer;
    else all.push(char);
  }
  return all;
}

/** As many words on each line as fit. */
function filled(words: readonly string[], { measure, width }: Wrapping): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text, or as many of its words as fit before an ellipsis; of a single word, as many letters. */
export function shortened(text: string, measure: Wrapping['measure'], width: number): string {
  if (measure(text) <= width) return text;
  const cut = (pieces: readonly string[], glue: string): string | undefined => {
    for (let count = pieces.length - 1; count > 0; count -= 1) {
      const kept = `${pieces
        .slice(0, count)
        .join(glue)
        .replace(/[\s,;:.–-]+$/, '')}…`;
      if (measure(kept) <= width) return kept;
    }
    return undefined;
  };
  return cut(text.split(' '), ' ') ?? cut([...text], '') ?? '…';
}

/** The narrowest lines of the same number: no last line of one word. */
function balanced(words: readonly string[], count: number, wrapping: Wrapping): string[] {
  let [low, high] = [0, wrapping.width];
  const at = (width: number) => filled(words, { ...wrapping, width });
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = at(middle);
    const fits = lines.length <= count && lines.every((line) => wrapping.measure(line) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return at(high);
}

/**
 * A text in lines of about the same width, broken between words. What does not fit ends in an ellipsis.
 * @returns the lines, and whether all of the text stands in them
 */
export function wrap(text: string, wrapping: Wrapping): { lines: string[]; whole: boolean } {
  const words = text.split(' ').flatMap((word) => parts(word, wrapping)).filter(Boolean); // prettier-ignore
  const lines = filled(words, wrapping);
  if (lines.length <= wrapping.lines)
    return { lines: balanced(words, lines.length, wrapping), whole: true };
  const last = lines.slice(wrapping.lines - 1).join(' ');
  const cut = shortened(last, wrapping.measure, wrapping.width);
  return { lines: [...lines.slice(0, wrapping.lines - 1), cut], whole: false };
}
