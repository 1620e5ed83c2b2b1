import type { Where } from 'payload';

/** Filter of pickers: pictures of the store, no documents. */
export const onlyPictures = (): Where => ({ mimeType: { contains: 'image/' } });
