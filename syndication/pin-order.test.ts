import { expect, it } from 'vitest';

import { noteFor, soundNote } from './local-note';
import { moved, reordered, withPin } from './pin-order';

it('a pin comes last, once, and there are five', () => {
  expect(withPin(['a'], 'b')).toEqual(['a', 'b']);
  expect(withPin(['a', 'b'], 'a')).toEqual(['a', 'b']);
  expect(withPin(['a', 'b', 'c', 'd', 'e'], 'f')).toBeNull();
  expect(withPin(['a', 'b', 'c', 'd', 'e'], 'e')).toHaveLength(5);
});

it('an order names exactly what is pinned', () => {
  expect(reordered(['a', 'b'], ['b', 'a'])).toEqual(['b', 'a']);
  for (const wrong of [['a'], ['a', 'a'], ['a', 'c'], ['a', 'b', 'c'], []])
    expect(reordered(['a', 'b'], wrong)).toBeNull();
});

it('moves by one, and not past an end', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});

it('a note is plain text of at most 500 characters in each language', () => {
  expect(soundNote({ vi: ' Họp ở nhà văn hóa. ', en: '  ' })).toEqual({ vi: 'Họp ở nhà văn hóa.' });
  expect(soundNote({ vi: 'x'.repeat(500) })).toEqual({ vi: 'x'.repeat(500) });
  for (const nothing of [null, {}, { vi: ' ', en: '' }]) expect(soundNote(nothing)).toBeNull();
  for (const wrong of ['x', 7, [], { vi: 7 }, { fr: 'x' }, { en: 'x'.repeat(501) }, undefined])
    expect(soundNote(wrong)).toBeUndefined();
});

it('a note is shown in the language of the page, else in the one it is written in', () => {
  expect(noteFor({ vi: 'Có', en: 'Yes' }, 'en')).toEqual({ text: 'Yes' });
  expect(noteFor({ vi: 'Có' }, 'en')).toEqual({ text: 'Có', lang: 'vi' });
  expect(noteFor({ en: 'Yes' }, 'vi')).toEqual({ text: 'Yes', lang: 'en' });
  expect(noteFor(null, 'vi')).toBeNull();
});
