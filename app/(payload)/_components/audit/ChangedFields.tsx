import type { JSONFieldServerProps } from 'payload';

import { getTranslation } from '@payloadcms/translations';

/** Fields of a row of the audit log as plain text: nothing can be typed, nothing is loaded. */
export function ChangedFields({ data, field, i18n }: JSONFieldServerProps) {
  const value: unknown = data?.[field.name];
  const description = field.admin?.description;
  return (
    <div className="field-type">
      <div className="field-label">{getTranslation(field.label || field.name, i18n)}</div>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>
        {value === null || value === undefined ? '–' : JSON.stringify(value, null, 2)}
      </pre>
      {typeof description === 'object' ? (
        <div className="field-description">{getTranslation(description as Record<string, string>, i18n)}</div>
      ) : null}
    </div>
  );
} // prettier-ignore
