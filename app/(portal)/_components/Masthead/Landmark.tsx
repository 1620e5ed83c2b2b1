import type { ImageView } from '../../_data/types';

const SIZES = '(min-width: 900px) 40vw, 100vw';

/** The picture of the place: the drawing of the level, which fades under the name, or the unit's own, which stands beside it. */
export function Landmark({ image }: { image: string | ImageView }) {
  // A decoration from our own folder: next/image would only add a proxy hop.
  if (typeof image === 'string')
    return <img className="masthead-landmark" src={image} width="900" height="200" alt="" />;
  return (
    <picture>
      {image.sources?.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={SIZES} />
      ))}
      <img
        className="masthead-photo"
        src={image.src}
        width={image.width}
        height={image.height}
        alt=""
        style={image.position ? { objectPosition: image.position } : undefined}
      />
    </picture>
  );
}
