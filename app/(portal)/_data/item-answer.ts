import { endedItem } from './ended-item';
import { hasItem } from './has-item';
import { portal } from './portal';
import { replacementLink } from './replacement-link';
import type { Locale } from './types';

/**
 * What is at an address, before a page is rendered: the page itself, nothing, another address for good, or the notice of
 * an end with its status. `to` is absolute, or a path on the same host.
 */
export type ItemAnswer =
  | { kind: 'found' }
  | { kind: 'missing' }
  | { kind: 'moved'; to: string }
  | { kind: 'ended'; status: 200 | 410 };

export type ItemQuestion = { unit: string; locale: Locale; path: string; byPath: boolean };

/** Answers the proxy. @param question `path` inside the site, as `hasItem` knows it */
export async function itemAnswer({ byPath, ...item }: ItemQuestion): Promise<ItemAnswer> {
  if (await hasItem(item)) return { kind: 'found' };
  const [, kind = '', last = ''] = item.path.split('/');
  let name: string;
  try {
    name = decodeURIComponent(last);
  } catch {
    return { kind: 'missing' };
  }
  const ended = await endedItem(item.unit, kind, name);
  if (!ended) return { kind: 'missing' };
  const { edition } = ended;
  if (edition.ending === 'merged' || edition.ending === 'error') {
    const from = { unitId: item.unit, byPath, locale: item.locale };
    const to = await replacementLink(await portal(), from, edition);
    if (to) return { kind: 'moved', to };
  }
  // Gone for good, and said so; what was withdrawn or waits keeps its page.
  const gone = edition.ending === 'error' || edition.ending === 'expired';
  return { kind: 'ended', status: gone ? 410 : 200 };
}
