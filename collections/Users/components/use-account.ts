'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import { formatDateTime } from '@/i18n/format';

import {
  getStanding,
  postUsers,
  Refused,
  type HandedOver,
  type Standing,
} from './account-requests';
import { accountTexts } from './account-texts';

/** The state behind the panel beside a person: how the reader stands to him, and what became of the last press. */
export function useAccount() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = accountTexts(language);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [handed, setHanded] = useState<HandedOver | null>(null);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const api = config.routes.api;

  const load = useCallback(async () => {
    if (!id) return;
    try {
      setStanding(await getStanding(api, String(id), language));
    } catch (error) {
      setMessage((error instanceof Refused && error.message) || accountTexts(language).failed);
    }
  }, [api, id, language]);
  useEffect(() => void load(), [load]);

  const press = async (path: string, body: object, then: (answer: HandedOver) => void) => {
    setBusy(true);
    setMessage('');
    try {
      then(await postUsers<HandedOver>(api, `${String(id)}/${path}`, language, body));
    } catch (error) {
      setMessage((error instanceof Refused && error.message) || texts.failed);
    }
    await load();
    setBusy(false);
  };
  const mail = (path: string) =>
    press(path, { deliver: 'mail' }, ({ to, expiresAt }) => {
      // The code on the screen was voided by this one.
      setHanded(null);
      setMessage(texts.sent(to, formatDateTime(expiresAt, language)));
    });
  const hand = (path: string) => press(path, { deliver: 'hand' }, setHanded);
  const outcome = { close: texts.closed, reopen: texts.reopened, unlock: texts.unlocked };
  const set = (path: keyof typeof outcome) =>
    press(path, {}, () => {
      setHanded(null);
      setMessage(outcome[path]);
    });
  return {
    id,
    language,
    texts,
    standing,
    handed,
    message,
    busy,
    mail,
    hand,
    set,
    done: () => setHanded(null),
  } as const;
}
