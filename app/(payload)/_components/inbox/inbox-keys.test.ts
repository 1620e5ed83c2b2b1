import { expect, it } from 'vitest';

import { inboxCommand } from './inbox-keys';

const press = (code: string, more: object = {}) => ({ code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more }); // prettier-ignore
const inList = { inField: false, letters: true };

it.each([
  ['KeyJ', 'next'],
  ['KeyK', 'previous'],
  ['ArrowDown', 'next'],
  ['KeyX', 'select'],
  ['KeyL', 'take'],
  ['KeyB', 'skip'],
  ['KeyG', 'pin'],
  ['KeyD', null],
  ['KeyT', null],
])('%s: %s', (code, command) => {
  expect(inboxCommand(press(code), inList)).toBe(command);
});

it('does nothing in a field, with other keys, while a letter is composed, or when letters are off', () => {
  expect(inboxCommand(press('KeyL'), { ...inList, inField: true })).toBeNull();
  expect(inboxCommand(press('KeyL', { ctrlKey: true }), inList)).toBeNull();
  expect(inboxCommand(press('KeyB', { isComposing: true }), inList)).toBeNull();
  expect(inboxCommand(press('KeyB'), { ...inList, letters: false })).toBeNull();
  expect(inboxCommand(press('ArrowDown'), { ...inList, letters: false })).toBe('next');
});
