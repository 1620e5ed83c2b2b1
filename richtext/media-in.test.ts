import { expect, it } from 'vitest';

import { block, p, state, upload } from './build.test-data';
import { mediaIn } from './media-in';

it('counts the pictures of galleries and tells of a video; single pictures are part of the text', () => {
  const gallery = block('gallery', { images: [{ image: 'a' }, { image: 'b' }] });
  expect(mediaIn(state(p('Chữ'), gallery, gallery))).toEqual({ photos: 4 });
  expect(mediaIn(state(block('video', { url: 'x' })))).toEqual({ video: true });
  expect(mediaIn(state(gallery, block('video', {})))).toEqual({ photos: 2, video: true });
  expect(mediaIn(state(p('Chữ'), upload('a'), block('file', { file: 'b' })))).toBeNull();
  expect(mediaIn(null)).toBeNull();
});
