'use client';

import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

import type { Verb } from '@/workflow/states';

import { requestBase } from '../writing/request-base';
import { useSaveDraft } from '../writing/use-save-draft';
import { askStore, declaredBody } from './ask-store';
import { workStore } from './work-store';
import { workTextsOf } from './work-texts';

/** Verbs that act on the text on the screen: it is saved first. */
const SAVES_FIRST: readonly Verb[] = ['submit', 'correct', 'approve', 'emergency'];

/** Carries out verbs on the open item. */
export function useVerbs() {
  const { id, collectionSlug } = useDocumentInfo();
  const save = useSaveDraft();
  const modified = useFormModified();
  const router = useRouter();
  const texts = workTextsOf(useTranslation().i18n.language);

  async function act(verb: Verb, body: object = {}): Promise<boolean> {
    if (!id) {
      workStore.submitAfterSave(collectionSlug ?? '');
      const saved = await save();
      if (!saved?.ok) workStore.takeSubmit('');
      return saved?.ok ?? false;
    }
    const saved = modified && SAVES_FIRST.includes(verb) ? await save() : null;
    if (saved !== null && !saved?.ok) {
      workStore.fail(saved?.status === 409 ? texts.overtaken : texts.saveFailed);
      return false;
    }
    const shown = SAVES_FIRST.includes(verb) ? { base: requestBase.get(`${collectionSlug}/${id}`) } : {};
    const more = verb === 'approve' ? declaredBody() : {};
    const done = await workStore.act(verb, { ...body, ...more, ...shown }, { done: texts.done[verb], network: texts.network });
    if (done) askStore.declare(null);
    if (done) router.refresh();
    return done;
  }
  return { act, modified };
} // prettier-ignore
