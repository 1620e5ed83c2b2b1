import { expect, it } from 'vitest';

import { withoutMedia } from './without-media';

const text = { type: 'text', text: 'Chữ' };
const state = (...children: object[]) => ({ root: { type: 'root', children } });

it('leaves out pictures, galleries and files, also within quotes and cells; words and links stay', () => {
  const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'a' } }, children: [text] }; // prettier-ignore
  const upload = { type: 'upload', relationTo: 'media', value: 'm' };
  const gallery = { type: 'block', fields: { blockType: 'gallery', images: [{ image: 'm' }] } };
  const file = { type: 'block', fields: { blockType: 'file', file: { id: 'f' } } };
  const words = { type: 'paragraph', children: [text, link] };
  const given = state(words, upload, gallery, file, { type: 'quote', children: [text, upload] });
  expect(withoutMedia(given)).toEqual(state(words, { type: 'quote', children: [text] }));
});

it('is nothing where there is no text', () => {
  expect(withoutMedia(null)).toBeNull();
});
