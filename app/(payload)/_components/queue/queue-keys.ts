/** What a key asks for in the queue. None of them decides: `arm` and `return` only prepare. */
export type QueueCommand =
  'next' | 'previous' | 'select' | 'arm' | 'return' | 'comments' | 'keys' | 'search';

/** A key as it was pressed. By `code`: a Vietnamese keyboard composes letters, "dd" becomes "đ". */
export type Pressed = {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing?: boolean;
};

export type KeyPlace = {
  area: 'list' | 'item';
  /** in a box to type in or to choose from */
  inField: boolean;
  /** single letters can be switched off (WCAG 2.1.4) */
  letters: boolean;
};

const LETTERS: Record<string, QueueCommand> = {
  KeyJ: 'next', KeyK: 'previous', KeyX: 'select', KeyD: 'arm', KeyT: 'return', KeyC: 'comments',
}; // prettier-ignore

/** What a key asks for; null where it is left to the browser. */
export function queueCommand(key: Pressed, { area, inField, letters }: KeyPlace): QueueCommand | null {
  if (inField || key.ctrlKey || key.altKey || key.metaKey || key.isComposing) return null;
  if (area === 'list' && !key.shiftKey) {
    if (key.code === 'ArrowDown') return 'next';
    if (key.code === 'ArrowUp') return 'previous';
  }
  if (!letters) return null;
  if (key.code === 'Slash') return key.shiftKey ? 'keys' : 'search';
  return key.shiftKey ? null : (LETTERS[key.code] ?? null);
} // prettier-ignore
