import { DEFAULT_TASKS } from '@/tenants/default-tasks';
import type { LevelConfig } from '@/tenants/level-defaults';
import { isLinkTarget } from '@/tenants/link-target';

import { LOOK_FIELDS, siteLook } from './look';
import { MENU_FIELDS, siteMenu } from './menu';
import { pagesOf } from './pages-of';
import type { Portal } from './portal';
import type { IconName, Locale, Person, SiteView } from './types';

type Settings = Pick<
  SiteView,
  'contact' | 'responsible' | 'spokesperson' | 'phones' | 'tasks' | 'look' | 'menu'
>;

type Raw = { [key: string]: unknown };

const record = (value: unknown): Raw =>
  typeof value === 'object' && value !== null ? (value as Raw) : {};
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
const rows = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(record) : []);

const ICONS: Record<string, IconName> = { file: 'document' };

function person(value: unknown): Person | undefined {
  const { name, post, phone, email } = record(value);
  const known = text(name);
  return known
    ? { name: known, post: text(post), phone: text(phone), email: text(email) }
    : undefined;
}

const tasks = (value: unknown, locale: Locale, link: (path: string) => string): SiteView['tasks'] =>
  rows(value).flatMap((row) => {
    const href = text(row.href);
    const label = (locale === 'en' ? text(row.labelEn) : undefined) ?? text(row.label);
    // Old services without https are led to as well; a script is nowhere.
    if (!href || !label || !isLinkTarget(href.replace(/^http:/, 'https:'))) return [];
    const icon = ICONS[String(row.icon)] ?? ((text(row.icon) ?? 'document') as IconName);
    // The small line is kept in Vietnamese only.
    const note = locale === 'vi' ? text(row.note) : undefined;
    return [{ label, note, icon, href: href.startsWith('/') ? link(href) : href }];
  });

/** The standard tasks of the level, without those whose page this site lacks. */
async function standardTasks(
  portal: Portal,
  unit: string,
  locale: Locale,
  link: (path: string) => string,
): Promise<SiteView['tasks']> {
  const pages = (await pagesOf(portal, unit)).map(({ slug }) => `/trang/${slug}`);
  const level = portal.tree.get(unit)?.level ?? 'commune';
  const present = DEFAULT_TASKS[level].filter(
    ({ href }) => !href.startsWith('/trang/') || pages.includes(href),
  );
  return present.map((task) => ({
    label: locale === 'en' ? task.labelEn : task.label,
    note: locale === 'en' ? task.noteEn : task.note,
    icon: ICONS[task.icon] ?? (task.icon as IconName),
    href: task.href.startsWith('/') ? link(task.href) : task.href,
  }));
}

/** What a unit has said about its own site. Public by nature: contact data and pictures that the unit chose to show. */
export async function siteSettings(
  portal: Portal,
  unit: string,
  locale: Locale,
  config: LevelConfig,
  link: (path: string) => string,
): Promise<Settings> {
  const { docs } = await portal.payload.find({
    collection: 'sites', where: { unit: { equals: unit } }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
    select: { contact: true, responsible: true, spokesperson: true, phones: true, tasks: true, ...LOOK_FIELDS, ...MENU_FIELDS },
  }); // prettier-ignore
  const site = record(docs[0]);
  const contact = record(site.contact);
  const own = tasks(site.tasks, locale, link);
  return {
    contact: {
      address: text(contact.address),
      phone: text(contact.phone),
      email: text(contact.email),
      hours: text(contact.hours),
    },
    responsible: person(site.responsible),
    spokesperson: person(site.spokesperson),
    phones: rows(site.phones).flatMap(({ label, note, number }) => {
      const known = text(number);
      return known ? [{ label: text(label) ?? known, note: text(note), number: known }] : [];
    }),
    tasks: own.length > 0 ? own : await standardTasks(portal, unit, locale, link),
    look: await siteLook(portal, unit, locale, site, config.rails),
    menu: await siteMenu(portal, unit, locale, { config, site, link }),
  };
}
