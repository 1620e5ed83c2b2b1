import { queueCommand, type Pressed } from '../queue/queue-keys';

/** What a key asks for in the inbox; `take` opens the form, `skip` can be undone, `pin` also unpins. */
export type InboxCommand = 'next' | 'previous' | 'select' | 'take' | 'skip' | 'pin';

const LETTERS: Record<string, InboxCommand> = { KeyL: 'take', KeyB: 'skip', KeyG: 'pin' };

type Place = { inField: boolean; letters: boolean };

/** The keys of the queue's list, and three letters of the inbox; null where the browser keeps it. */
export function inboxCommand(key: Pressed, place: Place): InboxCommand | null {
  const known = queueCommand(key, { ...place, area: 'list' });
  if (known === 'next' || known === 'previous' || known === 'select') return known;
  const plain = !key.ctrlKey && !key.altKey && !key.metaKey && !key.shiftKey && !key.isComposing;
  return plain && place.letters && !place.inField ? (LETTERS[key.code] ?? null) : null;
}
