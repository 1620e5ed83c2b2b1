import type { SnippetPart } from '@/search/snippet';

/** Words that were looked for, marked. */
export const Marked = ({ parts }: { parts: readonly SnippetPart[] }) =>
  parts.map(({ text, hit }, n) => (hit ? <mark key={n}>{text}</mark> : text));
