import type { ItemTarget } from '@/redirects/row';

import { idsOf } from './ids-of';

/**
 * What a relation to an article or a page names.
 * @throws APIError 400 for an id of another shape
 */
export function itemTargetOf(value: unknown): ItemTarget | null {
  if (typeof value !== 'object' || value === null || !('relationTo' in value)) return null;
  const { relationTo, value: item } = value as Record<string, unknown>;
  const [id] = idsOf(item);
  return id && (relationTo === 'articles' || relationTo === 'pages')
    ? { relationTo, value: id }
    : null;
}
