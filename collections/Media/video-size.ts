import type { CollectionBeforeChangeHook } from 'payload';

import { checkVideo } from '@/security/video';

/** Width and height of a video, from its bytes as those of pictures are: a page keeps its place free. */
export const writeVideoSize: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const { file } = req;
  if (operation !== 'create' || !file?.mimetype.startsWith('video/')) return data;
  const seen = checkVideo(file.data, file.mimetype === 'video/mp4' ? 'mp4' : 'webm');
  return 'problem' in seen ? data : { ...data, ...seen };
};
