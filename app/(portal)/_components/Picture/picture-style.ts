import type { CSSProperties } from 'react';

import type { ImageView } from '../../_data/types';

/** What only this picture has: its focal point, and its main colour where it will stand. */
export const pictureStyle = ({ position, colour }: ImageView): CSSProperties | undefined =>
  position || colour ? { objectPosition: position, backgroundColor: colour } : undefined;
