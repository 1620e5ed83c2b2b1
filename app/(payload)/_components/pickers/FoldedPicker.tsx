'use client';

import { FieldDescription, FieldError, FieldLabel, ReactSelect, useConfig, useDebounce, useField, useFormFields } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';

import { findOptions, findSections, optionOf, type PickerOption } from './find-options';

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value ? value : null;
};

/**
 * A picker for one document. Payload's own asks the server for what was typed but then drops every answer that does not
 * contain it letter by letter, so "an binh" never shows "An Bình"; this one shows what the server found.
 */
export function FoldedPicker({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({ potentiallyStalePath: givenPath });
  const { getEntityConfig } = useConfig();
  const slug = Array.isArray(field.relationTo) ? field.relationTo[0]! : field.relationTo;
  const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id';
  const id = idOf(value);
  // Sections that the unit of the document does not use are not offered for it.
  const used = field.admin?.custom?.usedHere === true;
  const unit = useFormFields(([fields]) => (used ? idOf(fields.steward?.value) : null));
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [options, setOptions] = useState<PickerOption[]>([]);
  const [shown, setShown] = useState<PickerOption | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useDebounce(text.trim(), 200);

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    setBusy(true);
    (used ? findSections(unit, asked, abort.signal) : findOptions(slug, title, asked, abort.signal))
      .then((found) => {
        setOptions(found);
        setBusy(false);
      })
      .catch(() => !abort.signal.aborted && setBusy(false));
    return () => abort.abort();
  }, [open, asked, slug, title, used, unit]);

  const unknown = id && shown?.value !== id ? id : null;
  useEffect(() => {
    if (!unknown) return;
    const abort = new AbortController();
    optionOf(slug, title, unknown, abort.signal).then(setShown).catch(() => undefined);
    return () => abort.abort();
  }, [unknown, slug, title]);

  const choose = (chosen: unknown) => {
    const option = (Array.isArray(chosen) ? chosen[0] : chosen) as PickerOption | null;
    setShown(option ?? null);
    setValue(option?.value ?? null);
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
          isClearable={!field.required}
          isLoading={busy}
          onChange={choose}
          onInputChange={setText}
          onMenuOpen={() => setOpen(true)}
          onMenuClose={() => setOpen(false)}
          options={options}
          showError={showError}
          {...(id && shown?.value === id ? { value: shown } : {})}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}
