import type { OriginalView } from '../../_data/original-types';
import type { Locale } from '../../_data/types';
import { LABELS } from '../RichText/labels';
import { sizeText } from '../RichText/size-text';

/** The way to the original of a picture, with its type and size; stands beside its credit and rights. */
export function Original({ original, locale }: { original?: OriginalView; locale: Locale }) {
  if (!original) return null;
  return (
    <>
      {' '}
      <a className="original" href={original.href} download="">
        {LABELS[locale].original} ({original.type}, {sizeText(original.bytes, locale)})
      </a>
    </>
  );
}
