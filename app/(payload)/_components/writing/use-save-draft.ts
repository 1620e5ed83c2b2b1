'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';

/** Saves the open form as a draft, as *Lưu nháp* does. Undefined when nothing came back: no network, or not valid. */
export function useSaveDraft(): () => Promise<Response | undefined> {
  const { id, collectionSlug } = useDocumentInfo();
  const { submit } = useForm();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  return async () => {
    const action = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`;
    const saved = await submit({ action, method: id ? 'PATCH' : 'POST', overrides: { _status: 'draft' }, skipValidation: true });
    return saved ? saved.res : undefined;
  };
} // prettier-ignore
