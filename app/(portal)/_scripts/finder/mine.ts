import { MINE_COOKIE } from '../mine-cookie';

const YEAR = 31_536_000;

type Mine = { id: string; name: string; domain: string };

/** What to write to `document.cookie` to remember a commune, or to forget it. @param mine null to forget */
export function mineCookie(mine: Pick<Mine, 'id' | 'name'> | null, domain: string, https: boolean) {
  const value = mine ? encodeURIComponent(`${mine.id}|${mine.name}`) : '';
  return [
    `${MINE_COOKIE}=${value}`,
    'path=/',
    `max-age=${mine ? YEAR : 0}`,
    'samesite=lax',
    ...(domain ? [`domain=${domain}`] : []),
    ...(https ? ['secure'] : []),
  ].join('; ');
}

/** Remembers the commune of the button, or forgets the one that is remembered; the page script shows it everywhere. */
export function toggleMine(button: HTMLElement): void {
  const { id, name, domain = '' } = button.dataset;
  const is = document.documentElement.classList.contains('is-mine');
  const mine = id && name && !is ? { id, name } : null;
  document.cookie = mineCookie(mine, domain, location.protocol === 'https:');
  document.dispatchEvent(new Event('mine'));
  // The button that forgets another commune goes away with it.
  if (!id) document.querySelector<HTMLElement>('dialog[open] [data-suggest]')?.focus();
}
