'use client';

import { useDocumentInfo } from '@payloadcms/ui';

import { Comments } from './Comments';

/** The comments of the open item, beside its form; a new text has none before it is saved. */
export function CommentsPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || (collectionSlug !== 'articles' && collectionSlug !== 'pages')) return null;
  return <Comments type={collectionSlug} id={String(id)} />;
}
