'use client';

import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { ClientField } from 'payload';

/** What the comparison needs to know of a field: its name for people, and how its value is shown. */
export type FieldFacts = {
  label: string;
  type: ClientField['type'];
  relationTo: string | null;
  options: Record<string, string>;
};

const options = (field: ClientField, i18n: I18nClient): Record<string, string> =>
  field.type === 'select' || field.type === 'radio'
    ? Object.fromEntries(
        field.options.map((option) =>
          typeof option === 'string'
            ? [option, option]
            : [option.value, getTranslation(option.label as string, i18n)],
        ),
      )
    : {};

function factsOf(field: ClientField, name: string, above: string, i18n: I18nClient): FieldFacts {
  const own = 'label' in field && field.label ? getTranslation(field.label as string, i18n) : name;
  const relationTo =
    'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : null;
  return {
    label: above ? `${above}: ${own.charAt(0).toLocaleLowerCase('vi')}${own.slice(1)}` : own,
    type: field.type,
    relationTo,
    options: options(field, i18n),
  };
}

/** Facts of every field by path; groups are named before what is in them. */
export function fieldFacts(fields: readonly ClientField[], i18n: I18nClient, prefix = '', above = ''): Map<string, FieldFacts> {
  const found = new Map<string, FieldFacts>();
  const take = (more: ReadonlyMap<string, FieldFacts>) => more.forEach((value, key) => found.set(key, value));
  for (const field of fields) {
    const name = 'name' in field ? field.name : '';
    if (field.type === 'tabs') for (const tab of field.tabs) take(fieldFacts(tab.fields, i18n, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix, above));
    else if (field.type === 'group' && name) take(fieldFacts(field.fields, i18n, `${prefix}${name}.`, factsOf(field, name, '', i18n).label));
    else if (field.type === 'collapsible' || field.type === 'row' || field.type === 'group') take(fieldFacts(field.fields, i18n, prefix, above));
    else if (name) found.set(`${prefix}${name}`, factsOf(field, name, above, i18n));
  }
  return found;
} // prettier-ignore
