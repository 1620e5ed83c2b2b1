'use client';

import { useConfig, useField, useFormFields } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useCallback, useEffect, useState } from 'react';

import { findOptions, findSections, optionOf, type PickerOption } from './find-options';
import { idOf } from './id-of';
import { PickerField } from './PickerField';
import { useFoundOptions } from './use-found-options';

/**
 * A picker for one document. Payload's own asks the server for what was typed but then drops every answer that does not
 * contain it letter by letter, so "an binh" never shows "An Bình"; this one shows what the server found.
 */
export function FoldedPicker({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  const { getEntityConfig } = useConfig();
  const slug = Array.isArray(field.relationTo) ? field.relationTo[0]! : field.relationTo;
  const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id';
  const id = idOf(value);
  // Sections that the unit of the document does not use are not offered for it.
  const used = field.admin?.custom?.usedHere === true;
  const unit = useFormFields(([fields]) => (used ? idOf(fields.steward?.value) : null));
  const find = useCallback(
    (text: string, signal: AbortSignal) =>
      used ? findSections(unit, text, signal) : findOptions(slug, title, text, signal),
    [used, unit, slug, title],
  );
  const found = useFoundOptions(find);
  const [shown, setShown] = useState<PickerOption | null>(null);

  const unknown = id && shown?.value !== id ? id : null;
  useEffect(() => {
    if (!unknown) return;
    const abort = new AbortController();
    optionOf(slug, title, unknown, abort.signal)
      .then(setShown)
      .catch(() => undefined);
    return () => abort.abort();
  }, [unknown, slug, title]);

  const choose = (chosen: unknown) => {
    const option = (Array.isArray(chosen) ? chosen[0] : chosen) as PickerOption | null;
    setShown(option ?? null);
    setValue(option?.value ?? null);
  };
  return (
    <PickerField
      {...found}
      field={field}
      path={path}
      disabled={Boolean(readOnly || disabled)}
      isClearable={!field.required}
      onChange={choose}
      showError={showError}
      {...(id && shown?.value === id ? { value: shown } : {})}
    />
  );
}
