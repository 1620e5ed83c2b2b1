import type { ImageView } from '../../_data/types';
import { pictureStyle } from './picture-style';

type Props = { image: ImageView; sizes: string; eager?: boolean };

/** A photograph in AVIF and WebP with its focal point kept; `eager` for the first picture of a page. */
export function Picture({ image, sizes, eager = false }: Props) {
  return (
    <picture>
      {image.sources?.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        className="picture"
        src={image.src}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        style={pictureStyle(image)}
      />
    </picture>
  );
}
