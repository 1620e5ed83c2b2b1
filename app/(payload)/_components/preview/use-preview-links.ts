'use client';

import { useEffect, useState } from 'react';

import type { NewPreview } from '@/admin/endpoints/preview';
import type { ListedLink } from '@/preview/list-links';
import type { PreviewItem } from '@/preview/preview-item';

import { useTexts } from '../use-texts';
import {
  createPreviewLink,
  listPreviewLinks,
  PreviewRefused,
  revokePreviewLinks,
} from './preview-requests';

/** The state behind the panel: links that open, the one just made, and what became of the last press. */
export function usePreviewLinks({ itemType, id }: PreviewItem) {
  const { preview: texts } = useTexts();
  const { failed } = texts;
  const [links, setLinks] = useState<ListedLink[] | null>(null);
  const [made, setMade] = useState<NewPreview | null>(null);
  const [fault, setFault] = useState('');
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    listPreviewLinks({ itemType, id }, abort.signal)
      .then((answer) => setLinks(answer.links))
      .catch(() => {
        if (!abort.signal.aborted) setFault(failed);
      });
    return () => abort.abort();
  }, [itemType, id, failed]);

  const press = async (work: () => Promise<string>): Promise<boolean> => {
    setBusy(true);
    setFault('');
    setDone('');
    try {
      const message = await work();
      setLinks((await listPreviewLinks({ itemType, id })).links);
      setDone(message);
      return true;
    } catch (error) {
      setFault((error instanceof PreviewRefused && error.message) || failed);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const create = (days: number) =>
    press(async () => {
      setMade(await createPreviewLink({ itemType, id }, days));
      return texts.created;
    });
  const revoke = (link?: string) =>
    press(async () => {
      await revokePreviewLinks({ itemType, id }, link);
      if (!link || link === made?.id) setMade(null);
      return link ? texts.revoked : texts.revokedAll;
    });
  return { links, made, fault, done, busy, create, revoke, say: setDone } as const;
} // prettier-ignore
