import type { AlertView } from '@/alerts/view';

/** The words that visitors read: the alert, or that it is over. */
export function AlertWords({ alert }: { alert: AlertView }) {
  const clear = alert.phase === 'all-clear';
  return (
    <>
      <h3>{clear ? alert.clearVi : alert.titleVi}</h3>
      {clear ? null : alert.bodyVi.split('\n').map((line, index) => <p key={index}>{line}</p>)}
    </>
  );
}
