import type { Suggestions, UnitHit } from '../../_data/finder-types';
import { foundAt } from './found-at';

const element = (tag: string, text: string): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

/** The name of a unit with what was typed marked. Texts only: nothing that comes from elsewhere becomes markup. */
function marked(name: string, query: string): Node[] {
  const at = foundAt(name, query);
  if (!at) return [document.createTextNode(name)];
  const [from, to] = at;
  return [
    document.createTextNode(name.slice(0, from)),
    element('mark', name.slice(from, to)),
    document.createTextNode(name.slice(to)),
  ];
}

/** An option of the list: the unit, and where it lies or what it was called. */
export function optionOf(hit: UnitHit, query: string, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = `unit-option mark-${hit.level}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = document.createElement('span');
  name.append(...marked(hit.name, query));
  option.append(name);
  // A comma for those who listen: name and note are one line to them.
  if (hit.note) option.append(Object.assign(element('span', ', '), { className: 'visually-hidden' }), element('small', hit.note)); // prettier-ignore
  return option;
}

/** The units right below the root, as links, when nothing was found. */
export const insteadOf = ({ instead = [] }: Suggestions): HTMLElement[] =>
  instead.map(({ name, href }) => {
    const row = document.createElement('li');
    row.append(Object.assign(document.createElement('a'), { href, textContent: name }));
    return row;
  });
