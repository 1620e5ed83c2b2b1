'use client';

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

import type { Verb } from '@/workflow/states';

import { askStore } from './ask-store';
import { workStore } from './work-store';
import { workTextsOf } from './work-texts';

/** Verbs that act on the text on the screen: it is saved first. */
const SAVES_FIRST: readonly Verb[] = ['submit', 'correct', 'approve', 'emergency'];

/** Carries out verbs on the open item. */
export function useVerbs() {
  const { id, collectionSlug } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const router = useRouter();
  const texts = workTextsOf(useTranslation().i18n.language);

  /** @returns whether the text is on the server */
  async function save(): Promise<boolean> {
    const action = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`;
    const saved = await submit({ action, method: id ? 'PATCH' : 'POST', overrides: { _status: 'draft' }, skipValidation: true });
    return saved ? saved.res.ok : false;
  }

  async function act(verb: Verb, body: object = {}): Promise<boolean> {
    if (!id) {
      workStore.submitAfterSave(collectionSlug ?? '');
      const saved = await save();
      if (!saved) workStore.takeSubmit('');
      return saved;
    }
    if (modified && SAVES_FIRST.includes(verb) && !(await save())) {
      workStore.fail(texts.saveFailed);
      return false;
    }
    const declared = verb === 'approve' ? askStore.declared() : null;
    const more = declared ? { change: declared.change, note: declared.noteVi, noteEn: declared.noteEn } : {};
    const done = await workStore.act(verb, { ...body, ...more }, { done: texts.done[verb], network: texts.network });
    if (done) askStore.declare(null);
    if (done) router.refresh();
    return done;
  }
  return { act, modified };
} // prettier-ignore
