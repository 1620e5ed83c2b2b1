import { fieldsOf, textOr, type StateNode } from '@/richtext/state';
import { videoLink } from '@/richtext/video-hosts';

import { Icon } from '../Icon/Icon';
import { LABELS } from './labels';
import type { Reading } from './types';

/** A link to a video on its own site: nothing is loaded from there, no cookie is set, until somebody goes. */
export function Video({ node, reading }: { node: StateNode; reading: Reading }) {
  const { url, title, transcript } = fieldsOf(node);
  const labels = LABELS[reading.locale];
  const link = videoLink(url);
  if (!link) return null;
  return (
    <div className="video">
      <a href={link.url} rel="noopener">
        <Icon name="play" />
        <span>
          <strong>{textOr(title)}</strong>
          <small>{labels.video(link.site)}</small>
        </span>
      </a>
      {textOr(transcript) && (
        <details>
          <summary>{labels.transcript}</summary>
          {textOr(transcript).split(/\n+/).map((line, index) => <p key={index}>{line}</p>)}
        </details>
      )}
    </div>
  );
} // prettier-ignore
