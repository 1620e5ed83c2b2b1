import { useLocale, useTranslations } from 'next-intl';

import type { ImageView, Locale } from '../../_data/types';
import { Original } from './Original';
import { Picture } from './Picture';

/** The cover of an article with its caption, credit and rights. */
export function Figure({ image }: { image: ImageView }) {
  const t = useTranslations('Figure');
  const locale = useLocale() as Locale;
  return (
    <figure className="figure">
      <Picture image={image} sizes="(min-width: 1000px) 736px, 100vw" eager />
      {(image.caption || image.credit || image.rights || image.original) && (
        <figcaption>
          {image.caption} {image.credit && t('credit', { name: image.credit })}
          {image.rights && ` ${image.rights}`}
          <Original original={image.original} locale={locale} />
        </figcaption>
      )}
    </figure>
  );
}
