'use client';

import { useState } from 'react';

import { useDocumentInfo, useForm } from '@payloadcms/ui';

import { useBlockTexts } from './block-texts';
import { StartFromStandard } from './StartFromStandard';

type State =
  | { step: 'idle' | 'loading' }
  | { step: 'ready'; url: string }
  | { step: 'refused'; message: string };

type Answer = { url?: string; errors?: { message?: string }[] };

/** Asks for an address of the home page as the form has it, which is not saved. */
async function ask(site: unknown, blocks: unknown): Promise<Answer> {
  const response = await fetch('/api/lt/home-preview', {
    method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site, blocks: Array.isArray(blocks) ? blocks : [] }),
  }); // prettier-ignore
  return (await response.json()) as Answer;
}

/** The home page before it is saved: a press makes the address, a link opens it, so that no browser blocks a window. */
export function HomePreview() {
  const { id } = useDocumentInfo();
  const { getData } = useForm();
  const { texts } = useBlockTexts();
  const [state, setState] = useState<State>({ step: 'idle' });
  if (!id) return null;
  const press = async () => {
    setState({ step: 'loading' });
    const { url, errors } = await ask(id, getData().homeBlocks).catch((): Answer => ({}));
    setState(
      url
        ? { step: 'ready', url }
        : { step: 'refused', message: errors?.[0]?.message ?? texts.failed },
    );
  };
  return (
    <div className="lt-stack lt-stack--tight">
      <StartFromStandard site={String(id)} />
      <p className="lt-help">{texts.help}</p>
      <div className="lt-row">
        <button type="button" className="lt-btn" onClick={() => void press()}>
          {texts.title}
        </button>
      </div>
      <div role="status">
        {state.step === 'loading' && texts.loading}
        {state.step === 'refused' && <p>{state.message}</p>}
        {state.step === 'ready' && (
          <p>
            {texts.ready}{' '}
            <a href={state.url} target="_blank" rel="noopener noreferrer">
              {texts.open}
              <span className="lt-vh"> {texts.newTab}</span>
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
