import { enhance } from './combobox';
import { showNearest } from './nearest';
import { recentUnits, remember } from './recent';

const part = <Part extends HTMLElement>(panel: HTMLElement, name: string): Part =>
  panel.querySelector<Part>(`[data-${name}]`)!;

/** Units chosen before on this device, as links. */
function fillRecent(panel: HTMLElement): void {
  const units = recentUnits().filter(({ id }) => id !== document.documentElement.dataset.unit);
  part(panel, 'recent').hidden = units.length === 0;
  part(panel, 'recent-list').replaceChildren(
    ...units.map((unit) => {
      const href = `${panel.dataset.unit}/${encodeURIComponent(unit.id)}`;
      const link = Object.assign(document.createElement('a'), { href, textContent: unit.name });
      if (unit.note) link.append(Object.assign(document.createElement('small'), { textContent: unit.note })); // prettier-ignore
      link.addEventListener('click', () => remember(unit));
      const row = document.createElement('li');
      row.append(link);
      return row;
    }),
  );
}

function prepare(panel: HTMLDialogElement): void {
  panel.dataset.ready = '';
  enhance(part<HTMLInputElement>(panel, 'suggest'), {
    typed: (some) => (part(panel, 'start').hidden = some),
  });
  part(panel, 'close').addEventListener('click', () => panel.close());
  // What is inside covers the whole panel, so this is a press beside it.
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
  });
  part(panel, 'nearest').hidden = !(isSecureContext && 'geolocation' in navigator);
  part(panel, 'nearest-button').addEventListener('click', () => {
    void showNearest(panel, remember);
  });
}

/** Opens the finder over the page; where it cannot, the link leads to the page of units as ever. */
export function open(link: HTMLAnchorElement): void {
  const panel = document.querySelector<HTMLDialogElement>('dialog[data-finder-panel]');
  if (!panel?.showModal) return location.assign(link.href);
  if (!('ready' in panel.dataset)) {
    prepare(panel);
    panel.addEventListener('close', () => link.focus());
  }
  fillRecent(panel);
  panel.showModal();
  part(panel, 'suggest').focus();
}
