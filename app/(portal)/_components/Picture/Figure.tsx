import { useTranslations } from 'next-intl';

import type { ImageView } from '../../_data/types';
import { Picture } from './Picture';

/** The cover of an article with its caption, credit and rights. */
export function Figure({ image }: { image: ImageView }) {
  const t = useTranslations('Figure');
  return (
    <figure className="figure">
      <Picture image={image} sizes="(min-width: 1000px) 736px, 100vw" eager />
      {(image.caption || image.credit || image.rights) && (
        <figcaption>
          {image.caption} {image.credit && t('credit', { name: image.credit })}
          {image.rights && ` ${image.rights}`}
        </figcaption>
      )}
    </figure>
  );
}
