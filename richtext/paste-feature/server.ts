import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Cleans what is pasted from Word, Google Docs or Zalo; all of it happens in the browser. */
export const PasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '@/richtext/paste-feature/client#PasteFeatureClient' },
});
