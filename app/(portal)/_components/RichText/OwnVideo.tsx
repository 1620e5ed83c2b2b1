import type { OwnVideo as Own } from '@/richtext/own-video';

import { downloadName } from './download-name';
import { LABELS } from './labels';
import { sizeText } from './size-text';
import type { Reading } from './types';

const LANGUAGES = ['vi', 'en'] as const;

type Props = { own: Own; title: string; reading: Reading };

/**
 * A video of the unit's own. Nothing of it is loaded before somebody asks, and the browser's own controls play it: no script,
 * no other site. Its place is kept free in its own shape, said twice: a poster of another
 * shape would win over the attributes.
 */
export function OwnVideo({ own, title, reading }: Props) {
  const labels = LABELS[reading.locale];
  const fileOf = (id: string | null) => reading.media[id ?? ''];
  const [video, poster] = [fileOf(own.video), fileOf(own.poster)];
  if (video?.kind !== 'video') return null;
  const image = poster?.kind === 'picture' ? poster.image : undefined;
  const tracks = LANGUAGES.flatMap((locale) => {
    const file = fileOf(own.captions[locale]);
    return file?.kind === 'file' ? [{ locale, href: file.href }] : [];
  });
  const shown = tracks.find(({ locale }) => locale === reading.locale) ?? tracks[0];
  const { width, height } = video.width && video.height ? video : (image ?? { width: 16, height: 9 });
  return (
    <figure className="own-video">
      <video controls preload="none" playsInline poster={image?.src} width={width} height={height} style={{ aspectRatio: `${width} / ${height}` }} aria-label={title}>
        <source src={video.href} type={video.mime} />
        {tracks.map(({ locale, href }) => (
          <track key={locale} kind="captions" src={href} srcLang={locale} label={labels.captions[locale]} default={locale === shown?.locale} />
        ))}
      </video>
      <figcaption>
        {title}{' '}
        <a className="video-download" href={video.href} download={downloadName(title, video.href)}>
          {labels.downloadVideo} ({video.type}, {sizeText(video.bytes, reading.locale)})
        </a>
      </figcaption>
    </figure>
  );
} // prettier-ignore
