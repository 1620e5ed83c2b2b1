'use client';

import { useState } from 'react';

import type { ImportAnswer } from '@/admin/endpoints/redirects';

import type { RedirectTexts } from './redirect-texts';

type Said = { answer: ImportAnswer | null; fault: string };

async function ask(csv: string, apply: boolean, failed: string): Promise<Said> {
  try {
    const response = await fetch('/api/lt/redirects/import', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ csv, apply }),
    });
    const json = (await response.json()) as ImportAnswer & { errors?: { message: string }[] };
    if (response.ok) return { answer: json, fault: '' };
    return { answer: null, fault: json.errors?.[0]?.message ?? failed };
  } catch {
    return { answer: null, fault: failed };
  }
}

/** The state behind the import: the chosen file, what it would do, and what has been done. */
export function useImport(texts: RedirectTexts, done: () => void) {
  const [csv, setCsv] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>({ answer: null, fault: '' });
  const [busy, setBusy] = useState(false);
  const choose = async (file: File | undefined): Promise<void> => {
    setSaid({ answer: null, fault: '' });
    setCsv(file ? await file.text() : null);
  };
  const press = async (apply: boolean): Promise<void> => {
    if (busy) return;
    if (csv === null) return setSaid({ answer: null, fault: texts.noFile });
    setBusy(true);
    const next = await ask(csv, apply, texts.failed);
    setSaid(next);
    setBusy(false);
    if (next.answer?.applied) done();
  };
  return { ...said, busy, choose, press } as const;
}
