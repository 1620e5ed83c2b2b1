import { detectLegacy, type LegacyEncoding } from '@/text/legacy';

import { videoFaults, type VideoFault } from './own-video';
import { relatedId, textOr } from './state';
import { textOf } from './text-of';
import { walk } from './walk';
import { wordCount } from './word-count';

/** Something the writer should look at before publishing. Nothing here forbids; what a video lacks, submitting does. */
export type Warning =
  | { code: 'onlyPictures'; path: 'body' }
  | { code: 'onlyFiles'; path: 'body' }
  | { code: 'legacyEncoding'; path: 'title' | 'body'; encoding: LegacyEncoding }
  | { code: 'longParagraph'; path: 'body'; words: number; begins: string }
  | { code: 'capitals'; path: 'title' }
  | { code: VideoFault; path: 'body' };

/** Fewer words beside pictures or files: the content is in them, where no search and no screen reader finds it. */
const FEW_WORDS = 40;
const LONG_PARAGRAPH = 180;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]\S*/gu) ?? [];

/** Whether a title is shouted: three words or more, letters all capital. Abbreviations such as UBND do not make it so. */
function shouted(title: string): boolean {
  const telling = words(title).filter((word) => /\p{L}{2}/u.test(word));
  const capital = telling.filter((word) => word === word.toLocaleUpperCase('vi'));
  return telling.length >= 3 && capital.length / telling.length > 0.8;
}

function contentWarning(body: unknown): Warning[] {
  if (wordCount(body) >= FEW_WORDS) return [];
  const nodes = [...walk(body)];
  const blocks = nodes.map((node) =>
    node.type === 'block' ? (node.fields as { blockType?: unknown }).blockType : null,
  );
  if (
    nodes.some((node) => node.type === 'upload' && relatedId(node.value)) ||
    blocks.includes('gallery')
  )
    return [{ code: 'onlyPictures', path: 'body' }];
  return blocks.includes('file') ? [{ code: 'onlyFiles', path: 'body' }] : [];
}

function legacyWarning(path: 'title' | 'body', text: string): Warning[] {
  const found = detectLegacy(text);
  return found ? [{ code: 'legacyEncoding', path, encoding: found.encoding }] : [];
}

function longParagraphs(body: unknown): Warning[] {
  return [...walk(body)].flatMap((node): Warning[] => {
    if (node.type !== 'paragraph') return [];
    const text = textOf({ root: { type: 'root', children: [node] } });
    const all = words(text);
    return all.length > LONG_PARAGRAPH
      ? [
          {
            code: 'longParagraph',
            path: 'body',
            words: all.length,
            begins: all.slice(0, 6).join(' '),
          },
        ]
      : [];
  });
}

/** Warnings about an item in one language. @param item title and editor state as they were typed @param locale of the text */
export function warningsOf(item: { title?: unknown; body?: unknown }, locale: 'vi' | 'en' = 'vi'): Warning[] {
  const title = textOr(item.title);
  return [
    ...(shouted(title) ? [{ code: 'capitals', path: 'title' } as const] : []),
    ...legacyWarning('title', title),
    ...contentWarning(item.body),
    ...legacyWarning('body', textOf(item.body)),
    ...longParagraphs(item.body),
    ...videoFaults(item.body, locale).map((code) => ({ code, path: 'body' }) as const),
  ];
} // prettier-ignore
