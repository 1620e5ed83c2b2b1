'use client';

import { useField, useFormFields } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useCallback, useEffect, useState } from 'react';

import { findTopics, optionOf, type PickerOption } from './find-options';
import { idOf } from './id-of';
import { PickerField } from './PickerField';
import { useFoundOptions } from './use-found-options';

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []) : [];

/** A picker for a few topics, found on the server without accents, of the unit of the document and those above (`FoldedPicker`). */
export function TopicPicker({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  const unit = useFormFields(([fields]) => idOf(fields.steward?.value));
  const found = useFoundOptions(
    useCallback((text: string, signal: AbortSignal) => findTopics(unit, text, signal), [unit]),
  );
  const [known, setKnown] = useState<Record<string, PickerOption>>({});
  const ids = idsIn(value);

  const unknown = ids.filter((id) => !known[id]).join();
  useEffect(() => {
    if (!unknown) return;
    const abort = new AbortController();
    for (const id of unknown.split(','))
      optionOf('topics', 'name', id, abort.signal)
        .then((option) => setKnown((others) => ({ ...others, [id]: option })))
        .catch(() => undefined);
    return () => abort.abort();
  }, [unknown]);

  const choose = (chosen: unknown) => {
    const rows = (Array.isArray(chosen) ? chosen : chosen ? [chosen] : []) as PickerOption[];
    setKnown((others) => ({
      ...others,
      ...Object.fromEntries(rows.map((row) => [row.value, row])),
    }));
    setValue(rows.map((row) => row.value));
  };
  return (
    <PickerField
      {...found}
      field={field}
      path={path}
      disabled={Boolean(readOnly || disabled)}
      isClearable
      isMulti
      onChange={choose}
      showError={showError}
      value={ids.flatMap((id) => known[id] ?? [])}
    />
  );
}
