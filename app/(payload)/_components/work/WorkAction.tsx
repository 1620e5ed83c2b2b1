'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';

import { useWritingKeys } from '../writing/use-writing-keys';
import { useVerbs } from './use-verbs';
import { useWork } from './work-store';
import { workTextsOf } from './work-texts';

/** The next step of the open item, at the top where it is always in sight. */
export function WorkAction() {
  const { id } = useDocumentInfo();
  const work = useWork();
  const { act, modified } = useVerbs();
  const texts = workTextsOf(useTranslation().i18n.language);
  const allowed = (verb: string) =>
    work.kind === 'ready' && work.view.verbs.some((one) => one.verb === verb && one.reasons.length === 0);
  const busy = work.kind === 'ready' && work.busy;
  const submits = !id || allowed('submit') || modified;
  useWritingKeys(!id, () => {
    if (submits && !busy) void act('submit');
  });
  if (allowed('approve')) {
    return (
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void act('approve', { publish: true })}>
        {texts.verb.approve}
      </button>
    );
  }
  // A text that was just changed is a draft again: it can be submitted before the panel has heard of it.
  if (submits) {
    return (
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void act('submit')}>
        {texts.verb.submit}
      </button>
    );
  }
  return null;
} // prettier-ignore
