'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { PickerOption } from './find-options';

/** To which question; what was found before is shown until the next is there. */
type Answer = { find: Find; asked: string; options: PickerOption[] };
type Find = (text: string, signal: AbortSignal) => Promise<PickerOption[]>;

/**
 * What the server found for what is typed into a picker, while its list is open.
 * @param find the same function as long as it asks the same
 */
export function useFoundOptions(find: Find) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = useDebounce(text.trim(), 200);

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    find(asked, abort.signal)
      .then((options) => setAnswer({ find, asked, options }))
      .catch(
        () =>
          !abort.signal.aborted &&
          setAnswer((former) => ({ find, asked, options: former?.options ?? [] })),
      );
    return () => abort.abort();
  }, [open, asked, find]);

  return {
    filterOption: () => true,
    isLoading: open && (answer?.find !== find || answer.asked !== asked),
    onInputChange: setText,
    onMenuOpen: () => setOpen(true),
    onMenuClose: () => setOpen(false),
    options: answer?.options ?? [],
  };
}
