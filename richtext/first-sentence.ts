type Node = { text?: unknown; type?: unknown; children?: unknown };

const MAX = 240;

function firstText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, children } = node as Node;
  if (type === 'heading' || type === 'table') return '';
  if (typeof text === 'string') return text;
  if (!Array.isArray(children)) return '';
  if (type === 'root') return children.map(firstText).find((part) => part.trim() !== '') ?? '';
  return children.map(firstText).join('');
}

/** First sentence of a text's first paragraph, at most 240 characters: the teaser where none was written. */
export function firstSentence(state: unknown): string {
  const text = firstText((state as { root?: unknown } | null)?.root)
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.?…](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= MAX) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MAX))}…`;
}
