import type { QueueRow } from '@/admin/queue/queue-row';
import type { ItemType } from '@/workflow/content';

/** What is open beside the list; `emergency` is the confirmation of a published text, `offer` what was offered to `unit`. */
export type OpenItem =
  | { type: ItemType; id: string; of: 'newest' | 'emergency' }
  | { type: 'articles'; id: string; of: 'offer'; unit: string };

const EMERGENCY = 'khan';
const OFFER = 'de-xuat';

const isId = (value: string | undefined): value is string =>
  /^[A-Za-z0-9-]{1,64}$/.test(value ?? '');

const isType = (value: string | undefined): value is ItemType =>
  value === 'articles' || value === 'pages';

export const queueRoot = (admin: string): string => `${admin}/cho-duyet`;

/** An item of the queue has an address of its own, so that Back leads to the list. @param query of the filter */
export function itemAddress(admin: string, item: OpenItem, query = ''): string {
  const { type, id, of } = item;
  const rest =
    of === 'emergency' ? `/${EMERGENCY}` : of === 'offer' ? `/${OFFER}/${item.unit}` : '';
  const path = `${queueRoot(admin)}/${type}/${id}${rest}`;
  return query ? `${path}?${query}` : path;
}

export const listAddress = (admin: string, query = ''): string =>
  query ? `${queueRoot(admin)}?${query}` : queueRoot(admin);

/** What a path of the admin opens; null for the list alone. */
export function openItem(admin: string, path: string): OpenItem | null {
  const root = `${queueRoot(admin)}/`;
  if (!path.startsWith(root)) return null;
  const [type, id, of, unit] = path.slice(root.length).split('/');
  if (!isType(type) || !isId(id)) return null;
  if (of === OFFER)
    return type === 'articles' && isId(unit) ? { type, id, of: 'offer', unit } : null;
  return { type, id, of: of === EMERGENCY ? 'emergency' : 'newest' };
}

/** What a line of the queue opens. */
export const itemOf = ({ itemType, item, source, receiver }: QueueRow): OpenItem =>
  receiver
    ? { type: 'articles', id: item, of: 'offer', unit: receiver.id }
    : { type: itemType, id: item, of: source === 'confirm' ? 'emergency' : 'newest' };
