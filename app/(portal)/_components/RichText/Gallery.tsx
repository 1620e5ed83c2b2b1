import { fieldsOf, relatedId, rowsOf, textOr, type StateNode } from '@/richtext/state';

import { Caption } from './Caption';
import { InlinePicture } from './InlinePicture';
import { LABELS } from './labels';
import type { Reading } from './types';

/** Pictures in a grid, the first largest; each is a link to the whole picture. */
export function Gallery({ node, reading }: { node: StateNode; reading: Reading }) {
  const labels = LABELS[reading.locale];
  const pictures = rowsOf(fieldsOf(node).images).flatMap((row) => {
    const media = reading.media[relatedId(row.image) ?? ''];
    return media?.kind === 'picture' ? [{ ...media, caption: textOr(row.caption) }] : [];
  });
  if (pictures.length === 0) return null;
  return (
    <ul className="gallery" aria-label={labels.gallery}>
      {pictures.map(({ image, full, caption }, index) => (
        <li key={index}>
          <figure>
            <a href={full}>
              {/* The picture is all the link says, so a decorative one is numbered. */}
              <InlinePicture image={image} sizes="(min-width: 640px) 360px, 50vw" alt={image.alt || labels.picture(index + 1)} />
            </a>
            <Caption image={image} own={caption} reading={reading} />
          </figure>
        </li>
      ))}
    </ul>
  );
} // prettier-ignore
