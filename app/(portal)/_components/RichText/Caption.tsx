import type { ImageView } from '../../_data/types';
import { Original } from '../Picture/Original';
import { LABELS } from './labels';
import type { Reading } from './types';

type Props = { image: ImageView; own?: string; reading: Reading };

/** Caption, credit and rights; `own` is the caption that this text gave the picture. */
export function Caption({ image, own, reading }: Props) {
  const caption = own || image.caption;
  if (!caption && !image.credit && !image.rights && !image.original) return null;
  return (
    <figcaption>
      {caption} {image.credit && LABELS[reading.locale].credit(image.credit)}
      {image.rights && ` ${image.rights}`}
      <Original original={image.original} locale={reading.locale} />
    </figcaption>
  );
}
