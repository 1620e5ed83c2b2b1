/** A run of text inside a block. */
export type InlineRun = { text: string; bold: boolean; url?: string };

const MARK = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g;

/** Splits a string with **bold** and [text](https://…) into runs; anything else stays plain text. */
export function inlineRuns(text: string): InlineRun[] {
  const runs: InlineRun[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), bold: false });
    if (match[1] !== undefined) runs.push({ text: match[1], bold: true });
    else runs.push({ text: match[2] ?? '', bold: false, url: match[3] });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), bold: false });
  return runs;
}
