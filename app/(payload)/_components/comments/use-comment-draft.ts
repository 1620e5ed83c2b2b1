'use client';

import { useState } from 'react';

import { useAdminState } from '../state/context';
import { copyKey, dropCopy, readCopy, writeCopy } from '../writing/device-copy';

type Draft = { text: string; quote: string; /** of the text as it was last sent */ key: string };

const EMPTY: Draft = { text: '', quote: '', key: '' };

const draftOf = (values: Record<string, unknown> | undefined): Draft => ({
  text: typeof values?.text === 'string' ? values.text : '',
  quote: typeof values?.quote === 'string' ? values.quote : '',
  key: typeof values?.key === 'string' ? values.key : '',
});

const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/**
 * What is being written in one form, kept on the device with every letter: it survives a lost network, an ended session and
 * a closed page. Sent again it carries the same key, so that the server keeps it once.
 * @param slot which form of the item it is: 'new', or the comment that is answered or edited
 */
export function useCommentDraft(item: string, slot: string, initial = '') {
  const { person } = useAdminState();
  const place = person ? copyKey(person.id, 'comments', `${item}/${slot}`, 'text') : null;
  const [found] = useState(() => (place && typeof window !== 'undefined' ? draftOf(readCopy(place)?.values) : EMPTY));
  const [draft, setDraft] = useState<Draft>(found.text ? found : { ...EMPTY, text: initial });
  const keep = (next: Draft): Draft => {
    setDraft(next);
    if (place && next.text) writeCopy(place, { at: Date.now(), values: next });
    else if (place) dropCopy(place);
    return next;
  };
  return {
    draft,
    wasKept: Boolean(found.text),
    write: (text: string) => keep({ ...draft, text, key: '' }),
    quote: (quote: string) => keep({ ...draft, quote, key: '' }),
    /** the draft with the key to send it by */
    toSend: (): Draft => (draft.key ? draft : keep({ ...draft, key: randomKey() })),
    clear: () => {
      keep(EMPTY);
      setDraft(EMPTY);
    },
  } as const;
} // prettier-ignore
