import { describe, expect, it } from 'vitest';

import { queueCommand, type KeyPlace, type Pressed } from './queue-keys';

const pressed = (code: string, more: Partial<Pressed> = {}): Pressed => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const list: KeyPlace = { area: 'list', inField: false, letters: true };
const item: KeyPlace = { ...list, area: 'item' };

describe('keys of the queue', () => {
  it.each([['KeyJ', 'next'], ['KeyK', 'previous'], ['KeyX', 'select'], ['KeyD', 'arm'], ['KeyT', 'return'], ['KeyC', 'comments'], ['Slash', 'search']])('%s: %s, in the list and in the item', (code, command) => {
    expect(queueCommand(pressed(code), list)).toBe(command);
    expect(queueCommand(pressed(code), item)).toBe(command);
  });
  it('arrows move in the list and scroll in the item', () => {
    expect(queueCommand(pressed('ArrowDown'), list)).toBe('next');
    expect(queueCommand(pressed('ArrowUp'), list)).toBe('previous');
    expect(queueCommand(pressed('ArrowDown'), item)).toBeNull();
  });
  it('? is the list of keys', () => expect(queueCommand(pressed('Slash', { shiftKey: true }), item)).toBe('keys'));
  it('nothing in a field, while composing, or with another key held', () => {
    expect(queueCommand(pressed('KeyD'), { ...item, inField: true })).toBeNull();
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'shiftKey'] as const)
      expect(queueCommand(pressed('KeyD', { [held]: true }), item)).toBeNull();
  });
  it('letters can be switched off; arrows stay', () => {
    expect(queueCommand(pressed('KeyD'), { ...list, letters: false })).toBeNull();
    expect(queueCommand(pressed('ArrowDown'), { ...list, letters: false })).toBe('next');
  });
  it('Enter and Escape are the browser’s and the dialogs’', () => {
    expect(queueCommand(pressed('Enter'), list)).toBeNull();
    expect(queueCommand(pressed('Escape'), item)).toBeNull();
  });
}); // prettier-ignore
