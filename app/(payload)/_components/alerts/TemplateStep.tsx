'use client';

import { useState } from 'react';

import type { Template } from '@/alerts/templates';

import type { AlertTexts } from './alert-texts';
import { Chip } from './Chip';
import { emptyDraft, withTemplate, type Draft } from './draft';
import type { Change } from './use-draft';

type Props = {
  draft: Draft;
  change: Change;
  templates: Template[];
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** Words prepared in quiet times. Words of one's own are kept while a template is looked at, and come back. */
export function TemplateStep({ draft, change, templates, language, texts }: Props) {
  const [own, setOwn] = useState<Pick<Draft, 'titleVi' | 'bodyVi' | 'titleEn' | 'bodyEn'> | null>(
    null,
  );
  const keepOwn = () => {
    const { titleVi, bodyVi, titleEn, bodyEn, template } = draft;
    if (template === 'own') setOwn({ titleVi, bodyVi, titleEn, bodyEn });
  };
  const { titleVi, bodyVi, titleEn, bodyEn } = own ?? emptyDraft('');
  return (
    <fieldset className="lt-step">
      <legend className="lt-vh">{texts.what}</legend>
      <h2 aria-hidden="true">{texts.what}</h2>
      {templates.length === 0 ? <p className="lt-help">{texts.noTemplates}</p> : null}
      <div className="lt-tiles">
        {templates.map((template) => (
          <Chip
            key={template.id}
            name="template"
            checked={draft.template === template.id}
            onChoose={() => {
              keepOwn();
              change((now) => withTemplate(now, template));
            }}
          >
            {language === 'en' ? template.nameEn : template.nameVi}
          </Chip>
        ))}
        <Chip
          name="template"
          checked={draft.template === 'own'}
          onChoose={() => change({ template: 'own', titleVi, bodyVi, titleEn, bodyEn, values: {} })}
        >
          {texts.own}
        </Chip>
      </div>
    </fieldset>
  );
}
