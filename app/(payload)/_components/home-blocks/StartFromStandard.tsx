'use client';

import { useState } from 'react';

import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';

import type { HomeStandard } from '@/admin/endpoints/home-preview';

import { useBlockTexts } from './block-texts';

const PATH = 'homeBlocks';

/** The values of a row as the form keeps them. */
const rowState = (values: Record<string, unknown>): FormState =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { initialValue: value, value, valid: true, passesCondition: true },
    ]),
  );

/** While a unit has arranged nothing: brings the blocks of the level's standard into the form, to begin from. */
export function StartFromStandard({ site }: { site: string }) {
  const { texts } = useBlockTexts();
  const { addFieldRow } = useForm();
  const rows = useFormFields(([fields]) => fields[PATH]?.rows?.length ?? 0);
  const [failed, setFailed] = useState(false);
  if (rows > 0) return null;
  const press = async () => {
    const query = new URLSearchParams({ site });
    const response = await fetch(`/api/lt/home-standard?${query}`, { credentials: 'include' }).catch(() => null); // prettier-ignore
    setFailed(!response?.ok);
    if (!response?.ok) return;
    const { blocks } = (await response.json()) as HomeStandard;
    for (const [rowIndex, block] of blocks.entries())
      addFieldRow({ path: PATH, schemaPath: PATH, rowIndex, subFieldState: rowState(block) });
  };
  return (
    <>
      <p className="lt-help">{texts.startHelp}</p>
      <div className="lt-row">
        <button type="button" className="lt-btn" onClick={() => void press()}>
          {texts.start}
        </button>
      </div>
      {failed && <p role="status">{texts.failed}</p>}
    </>
  );
}
