import type { Shown } from './use-difference';
import type { QueueTexts } from './queue-texts';

type Props = { shown: Shown; reload: () => Promise<void>; texts: QueueTexts };

/** What stands in the place of an item that is not there: nothing chosen, on its way, gone, or not to be had. */
export function QueueStatus({ shown, reload, texts }: Props) {
  switch (shown.kind) {
    case 'none':
      return <p className="lt-panel lt-empty lt-quiet">{texts.pick}</p>;
    case 'loading':
      return (
        <div className="lt-skel lt-skel--late" role="status">
          <span className="lt-small lt-quiet">{texts.loadingItem}</span>
          <i />
          <i />
          <i />
          <i />
        </div>
      );
    case 'gone':
      return (
        <p className="lt-note lt-note--warn" role="alert">
          {texts.gone}
        </p>
      );
    case 'failed':
      return (
        <div className="lt-note lt-note--error" role="alert">
          <p>{texts.failedItem}</p>
          <div className="lt-row">
            <button type="button" className="lt-btn" onClick={() => void reload()}>
              {texts.retry}
            </button>
          </div>
        </div>
      );
    case 'ready':
      return null;
  }
}
