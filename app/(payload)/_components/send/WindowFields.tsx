'use client';

import { useId } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';

import { MomentField } from '../work/MomentField';
import type { SendDraft } from './send-draft';
import type { SendTexts } from './send-texts';

type Fields = Pick<SendDraft, 'begins' | 'ends' | 'section'>;

type Props = {
  value: Fields;
  onChange: (change: Partial<Fields>) => void;
  answer: SendingsAnswer;
  legend?: string;
  texts: SendTexts;
};

/** From when until when it shows, and in which section. */
export function WindowFields({ value, onChange, answer, legend, texts }: Props) {
  const id = useId();
  const { item, sections } = answer;
  return (
    <fieldset className="lt-plainset lt-stack">
      <legend className="lt-legend">{legend ?? texts.window}</legend>
      <div className="lt-windowfields">
        <MomentField
          label={texts.begins}
          help={texts.beginsHelp}
          value={value.begins}
          onChange={(begins) => onChange({ begins })}
        />
        <MomentField
          label={texts.ends}
          help={texts.endsHelp}
          value={value.ends}
          onChange={(ends) => onChange({ ends })}
        />
        <div className="lt-field">
          <label htmlFor={id}>{texts.section}</label>
          <select
            id={id}
            className="lt-in"
            value={value.section}
            onChange={(event) => onChange({ section: event.target.value })}
          >
            <option value="">{texts.asItem(item.section?.name ?? '')}</option>
            {sections
              .filter((one) => one.id !== item.section?.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}
