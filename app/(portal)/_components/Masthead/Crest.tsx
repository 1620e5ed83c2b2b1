import type { ImageView } from '../../_data/types';

/** The unit's own crest in the place of the star. The name stands beside it, so readers are told nothing twice. */
export function Crest({ image }: { image: ImageView }) {
  return (
    <picture>
      {image.sources?.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes="92px" />
      ))}
      <img className="masthead-emblem" src={image.src} width="92" height="92" alt="" />
    </picture>
  );
}
