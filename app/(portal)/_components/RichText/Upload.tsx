import { fieldsOf, relatedId, textOr, type StateNode } from '@/richtext/state';

import { Caption } from './Caption';
import { Files } from './Files';
import { InlinePicture } from './InlinePicture';
import type { Reading } from './types';

/** A picture (or file) that stands in the text; nothing where it is not public. */
export function Upload({ node, reading }: { node: StateNode; reading: Reading }) {
  const media = reading.media[relatedId(node.value) ?? ''];
  if (!media) return null;
  const caption = textOr(fieldsOf(node).caption);
  if (media.kind !== 'picture') return <Files files={[{ file: media, label: caption || media.type }]} reading={reading} />;
  return (
    <figure className="text-figure">
      <InlinePicture image={media.image} sizes="(min-width: 1000px) 736px, 100vw" />
      <Caption image={media.image} own={caption} reading={reading} />
    </figure>
  );
} // prettier-ignore
