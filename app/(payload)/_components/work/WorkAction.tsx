'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';

import { isCorrected } from '@/workflow/states';

import { useWritingKeys } from '../writing/use-writing-keys';
import { askStore } from './ask-store';
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
  const view = work.kind === 'ready' ? work.view : null;
  const isCorrection = view !== null && isCorrected(view.state);
  const corrects = isCorrection && (allowed('correct') || modified);
  // A text that was just changed is a draft again: it can be submitted before the panel has heard of it.
  const submits = !id || allowed('submit') || (modified && !isCorrection);
  useWritingKeys(!id, () => {
    if (busy) return;
    if (corrects) askStore.ask('correct');
    else if (submits) void act('submit');
  });
  if (view && allowed('approve')) {
    // Under an embargo it is approved and waits.
    const publish = view.notNow.length === 0;
    return (
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void act('approve', publish ? { publish } : {})}>
        {publish ? texts.verb.approve : texts.approveOnly}
      </button>
    );
  }
  if (corrects) {
    return (
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => askStore.ask('correct')}>
        {texts.verb.correct}
      </button>
    );
  }
  if (submits) {
    return (
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void act('submit')}>
        {texts.verb.submit}
      </button>
    );
  }
  return null;
} // prettier-ignore
