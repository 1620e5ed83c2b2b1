import type { FormState } from 'payload';
import { expect, it } from 'vitest';

import { nothingDiffers } from '../conflict/nothing-differs';
import { typedPaths } from './typed-values';

const form = (...paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, { value: 'x' }])) as unknown as FormState;

it('what the system writes beside a text is neither compared nor restored', () => {
  const system = ['writers', 'revision.count', 'translation', 'translation.vi', 'translation.of', '_status'];
  expect(typedPaths(form('title', 'event.place', ...system), ['slug'])).toEqual(['title', 'event.place']);
}); // prettier-ignore

it('a save of the other language touches nothing of this one', () => {
  const clash = { base: { title: 'A', translation: { en: '1' } }, theirs: { title: 'A', translation: { en: '2' } } };
  expect(nothingDiffers(clash as unknown as Parameters<typeof nothingDiffers>[0])).toBe(true);
}); // prettier-ignore
