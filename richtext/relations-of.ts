import { fieldsOf, relatedId, rowsOf, type StateNode } from './state';
import { walk } from './walk';

export type Relations = { media: string[]; articles: string[]; pages: string[] };

type Found = [keyof Relations, string | null];

/** Fields of blocks that name a picture or file. */
const FILES = ['file', 'video', 'poster', 'captionsVi', 'captionsEn'] as const;

function relationsOfNode(node: StateNode): Found[] {
  const fields = fieldsOf(node);
  if (node.type === 'upload') return [['media', relatedId(node.value)]];
  if (node.type === 'block') {
    const images = rowsOf(fields.images).map((row): Found => ['media', relatedId(row.image)]);
    const files = FILES.map((name): Found => ['media', relatedId(fields[name])]);
    return [...images, ...files];
  }
  if (node.type !== 'link' && node.type !== 'autolink') return [];
  const doc = rowsOf([fields.doc])[0];
  const target = doc?.relationTo;
  if (fields.linkType !== 'internal' || (target !== 'articles' && target !== 'pages')) return [];
  return [[target, relatedId(doc?.value)]];
}

/**
 * Ids of what a text points to, each once: pictures and files it shows, articles and pages it links to. Nothing is
 * fetched; whether the writer may use them is the caller's question.
 */
export function relationsOf(state: unknown): Relations {
  const found = { media: new Set<string>(), articles: new Set<string>(), pages: new Set<string>() };
  for (const node of walk(state)) {
    for (const [kind, id] of relationsOfNode(node)) if (id) found[kind].add(id);
  }
  return { media: [...found.media], articles: [...found.articles], pages: [...found.pages] };
}
