'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';

import { FlushPlugin } from './flush-plugin';

export const FlushFeatureClient = createClientFeature({
  plugins: [{ Component: FlushPlugin, position: 'normal' }],
});
