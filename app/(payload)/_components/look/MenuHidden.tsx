import type { TextFieldServerProps } from 'payload';

import { levelConfig } from '@/tenants/level-config';

import { MenuChecklist } from './MenuChecklist';

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : String(value ?? '');

/** The menu that the province laid down for the level of this site, each item to be hidden unless it is locked. */
export async function MenuHidden({ clientField, data, payload, i18n, path, readOnly }: TextFieldServerProps) {
  const { menu } = await levelConfig(payload, idOf(data?.unit));
  const items = menu.map(({ label, labelEn, path: to, locked }) => ({
    label: i18n.language === 'en' ? labelEn || label : label,
    path: to,
    locked: locked === true,
  }));
  return <MenuChecklist field={clientField} path={path} items={items} readOnly={readOnly === true} />;
} // prettier-ignore
