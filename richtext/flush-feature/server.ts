import { createServerFeature } from '@payloadcms/richtext-lexical';

/** What is typed is in the form before anybody can save it. */
export const FlushFeature = createServerFeature({
  key: 'flushBeforeSave',
  feature: { ClientFeature: '@/richtext/flush-feature/client#FlushFeatureClient' },
});
