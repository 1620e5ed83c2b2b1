import { ownVideo } from '@/richtext/own-video';
import { fieldsOf, textOr, type StateNode } from '@/richtext/state';
import { videoLink } from '@/richtext/video-hosts';

import { Icon } from '../Icon/Icon';
import { LABELS } from './labels';
import { OwnVideo } from './OwnVideo';
import type { Reading } from './types';

type Props = { node: StateNode; reading: Reading };

/** A link to a video on its own site: nothing is loaded from there, no cookie is set, until somebody goes. */
function LinkedVideo({ node, reading }: Props) {
  const { url, title } = fieldsOf(node);
  const link = videoLink(url);
  if (!link) return null;
  return (
    <a href={link.url} rel="noopener">
      <Icon name="play" />
      <span>
        <strong>{textOr(title)}</strong>
        <small>{LABELS[reading.locale].video(link.site)}</small>
      </span>
    </a>
  );
}

/** A video of one's own or a link to one, and what is said in it. */
export function Video({ node, reading }: Props) {
  const { url, title, transcript } = fieldsOf(node);
  const own = ownVideo(node);
  const shown = own ? reading.media[own.video ?? '']?.kind === 'video' : videoLink(url) !== null;
  if (!shown) return null;
  return (
    <div className="video">
      {own ? <OwnVideo own={own} title={textOr(title)} reading={reading} /> : <LinkedVideo node={node} reading={reading} />}
      {textOr(transcript) && (
        <details>
          <summary>{LABELS[reading.locale].transcript}</summary>
          {textOr(transcript).split(/\n+/).map((line, index) => <p key={index}>{line}</p>)}
        </details>
      )}
    </div>
  );
} // prettier-ignore
