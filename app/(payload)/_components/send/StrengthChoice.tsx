'use client';

import { useId } from 'react';

import type { Strength } from '@/syndication/placement';

import type { SendTexts } from './send-texts';

type Props = {
  value: Strength;
  onChange: (value: Strength) => void;
  mandatory: { left: number; limit: number } | null;
  legend?: string;
  texts: SendTexts;
};

const ORDER: readonly Strength[] = ['mandatory', 'suggested', 'reference'];

/** How strongly: each with what it means for the receiver. */
export function StrengthChoice({ value, onChange, mandatory, legend, texts }: Props) {
  const id = useId();
  return (
    <fieldset className="lt-plainset lt-stack lt-stack--tight">
      <legend className="lt-legend">{legend ?? texts.strength}</legend>
      {ORDER.map((one) => (
        <label key={one} className="lt-opt">
          <input
            type="radio"
            name={id}
            checked={value === one}
            aria-describedby={`${id}-${one}`}
            aria-label={texts.strengths[one]}
            onChange={() => onChange(one)}
          />
          <span>
            {texts.strengths[one]}{' '}
            <small id={`${id}-${one}`}>
              {texts.explained[one]}
              {one === 'mandatory' && mandatory ? texts.left(mandatory.left, mandatory.limit) : ''}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
