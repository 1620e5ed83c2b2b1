import { expect, it } from 'vitest';

import { imageView } from './image';
import { mediaView } from './media-view';
import { originalOf } from './original';

const sizes = { cardWebp: { filename: 'a-card.webp', width: 640, height: 400, mimeType: 'image/webp' } }; // prettier-ignore
const stored = {
  id: '1', filename: 'a b.jpg', mimeType: 'image/jpeg', filesize: 1_258_291, width: 4000, height: 2500, sizes, colour: '#2f7d4f',
}; // prettier-ignore

it('offers the stored original of a picture with its type and size', () => {
  const original = { href: '/media/a%20b.jpg', type: 'JPG', bytes: 1_258_291 };
  expect(originalOf(stored, '/media')).toEqual(original);
  expect(mediaView(stored, 'vi')).toMatchObject({ image: { original, colour: '#2f7d4f' } });
  expect(originalOf({ ...stored, mimeType: 'application/pdf' }, '/media')).toBeUndefined();
  expect(originalOf({}, '/media')).toBeUndefined();
});

it('lets no other words than a colour into a style', () => {
  const image = { id: '1', alt: { vi: '', en: '' }, width: 1, height: 1, sources: [{ file: 'a.webp', width: 640, height: 400, type: 'image/webp' }] }; // prettier-ignore
  expect(imageView({ ...image, colour: '#2f7d4f' }, 'vi')?.colour).toBe('#2f7d4f');
  for (const colour of ['red', '#fff', '#2f7d4f;x', 'url(/x)', undefined])
    expect(imageView({ ...image, colour }, 'vi')?.colour).toBeUndefined();
});
