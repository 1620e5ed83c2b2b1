'use client';

import { FieldDescription, FieldError, FieldLabel, ReactSelect, useDebounce, useField, useFormFields } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';

import { findTopics, optionOf, type PickerOption } from './find-options';

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value ? value : null;
};

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []) : []);

/** A picker for a few topics, found on the server without accents, of the unit of the document and those above (`FoldedPicker`). */
export function TopicPicker({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({ potentiallyStalePath: givenPath });
  const unit = useFormFields(([fields]) => idOf(fields.steward?.value));
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [options, setOptions] = useState<PickerOption[]>([]);
  const [known, setKnown] = useState<Record<string, PickerOption>>({});
  const [busy, setBusy] = useState(false);
  const asked = useDebounce(text.trim(), 200);
  const ids = idsIn(value);

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    setBusy(true);
    findTopics(unit, asked, abort.signal)
      .then((found) => {
        setOptions(found);
        setBusy(false);
      })
      .catch(() => !abort.signal.aborted && setBusy(false));
    return () => abort.abort();
  }, [open, asked, unit]);

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
    setKnown((others) => ({ ...others, ...Object.fromEntries(rows.map((row) => [row.value, row])) }));
    setValue(rows.map((row) => row.value));
  };
  return (
    <div id={`field-${path.replace(/\./g, '__')}`} className={`field-type relationship${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} htmlFor={`${path}-picker`} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ReactSelect
          inputId={`${path}-picker`}
          disabled={Boolean(readOnly || disabled)}
          filterOption={() => true}
          isClearable
          isLoading={busy}
          isMulti
          onChange={choose}
          onInputChange={setText}
          onMenuOpen={() => setOpen(true)}
          onMenuClose={() => setOpen(false)}
          options={options}
          showError={showError}
          value={ids.flatMap((id) => known[id] ?? [])}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}
