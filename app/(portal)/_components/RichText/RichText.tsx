import { childrenOf, rootOf } from '@/richtext/state';

import type { Locale } from '../../_data/types';
import { Blocks } from './Blocks';
import { bodyOf } from './body-of';

type Props = {
  /** A RichTextBody (types.ts); a bare editor state is drawn without pictures, files and internal links. */
  value: unknown;
  /** Language of the text, for the words around its pictures, tables and files. */
  locale: Locale;
};

/** The body of an article or page. Draws known nodes only, and nothing that is not public. */
export function RichText({ value, locale }: Props) {
  const { state, media, links } = bodyOf(value);
  const root = rootOf(state);
  if (!root) return null;
  return (
    <div className="rich-text">
      <Blocks nodes={childrenOf(root)} reading={{ media, links, locale }} />
    </div>
  );
}
