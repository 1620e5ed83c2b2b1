import type { ImageView } from '../../_data/types';
import { pictureStyle } from '../Picture/picture-style';

type Props = { image: ImageView; sizes: string; alt?: string };

/** A picture inside a text: whole, in its own proportions. */
export function InlinePicture({ image, sizes, alt = image.alt }: Props) {
  return (
    <picture>
      {image.sources?.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={image.src}
        alt={alt}
        width={image.width}
        height={image.height}
        loading="lazy"
        decoding="async"
        style={pictureStyle(image)}
      />
    </picture>
  );
}
