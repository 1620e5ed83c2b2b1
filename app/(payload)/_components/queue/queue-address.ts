import type { ItemType } from '@/workflow/content';

/** What is open beside the list; `emergency` is the confirmation of a published text. */
export type OpenItem = { type: ItemType; id: string; of: 'newest' | 'emergency' };

const EMERGENCY = 'khan';

const isType = (value: string | undefined): value is ItemType =>
  value === 'articles' || value === 'pages';

export const queueRoot = (admin: string): string => `${admin}/cho-duyet`;

/** An item of the queue has an address of its own, so that Back leads to the list. @param query of the filter */
export function itemAddress(admin: string, { type, id, of }: OpenItem, query = ''): string {
  const path = `${queueRoot(admin)}/${type}/${id}${of === 'emergency' ? `/${EMERGENCY}` : ''}`;
  return query ? `${path}?${query}` : path;
}

export const listAddress = (admin: string, query = ''): string =>
  query ? `${queueRoot(admin)}?${query}` : queueRoot(admin);

/** What a path of the admin opens; null for the list alone. */
export function openItem(admin: string, path: string): OpenItem | null {
  const root = `${queueRoot(admin)}/`;
  if (!path.startsWith(root)) return null;
  const [type, id, of] = path.slice(root.length).split('/');
  if (!isType(type) || !id || !/^[A-Za-z0-9-]{1,64}$/.test(id)) return null;
  return { type, id, of: of === EMERGENCY ? 'emergency' : 'newest' };
}
