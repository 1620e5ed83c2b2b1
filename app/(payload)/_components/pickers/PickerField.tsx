'use client';

import { FieldDescription, FieldError, FieldLabel, ReactSelect } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import type { ComponentProps } from 'react';

type Props = ComponentProps<typeof ReactSelect> & {
  field: RelationshipFieldClientProps['field'];
  path: string;
};

/** A picker with its label, error and description, as Payload's own fields have them. */
export function PickerField({ field, path, ...select }: Props) {
  const { showError } = select;
  return (
    <div
      id={`field-${path.replace(/\./g, '__')}`}
      className={`field-type relationship${showError ? ' error' : ''}`}
    >
      <FieldLabel
        label={field.label}
        path={path}
        required={field.required}
        htmlFor={`${path}-picker`}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ReactSelect inputId={`${path}-picker`} {...select} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}
