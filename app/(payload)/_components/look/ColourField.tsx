'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

import { checkColour } from '@/appearance/check-colour';
import { refusalOf } from '@/appearance/colour-words';
import { hexColour } from '@/appearance/oklch';

import { lookTexts } from './look-texts';
import { PaletteSample } from './PaletteSample';

/** A colour by its code or from the browser's chooser; says at once what could not be read, and offers the nearest one. */
export function ColourField({ field, path: given, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: given,
  });
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = lookTexts(language);
  const hex = hexColour(value);
  const verdict = hex ? checkColour(hex) : null;
  const locked = Boolean(readOnly || disabled);
  const id = `field-${path}`;
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="lt-look-colour">
          <input id={id} type="text" className="lt-in" value={value ?? ''} maxLength={7} spellCheck={false} disabled={locked} onChange={(event) => setValue(event.target.value)} />
          <input type="color" aria-label={texts.choose} value={hex ?? '#000000'} disabled={locked} onChange={(event) => setValue(event.target.value)} />
        </div>
        <div role="status">
          {verdict && 'scale' in verdict ? <PaletteSample scale={verdict.scale} texts={texts} /> : null}
          {verdict && 'fails' in verdict ? (
            <>
              <p className="lt-note lt-note--error lt-small">{refusalOf(verdict.fails, verdict.nearest, language)}</p>
              <button type="button" className="lt-btn" disabled={locked} onClick={() => setValue(verdict.nearest)}>
                {texts.take(verdict.nearest)}
              </button>
            </>
          ) : null}
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
} // prettier-ignore
