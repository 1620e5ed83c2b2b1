import { fold } from '@/search/fold';

import type { Suggestions, UnitHit } from '../../_data/finder-types';
import { asking } from './ask';
import { insteadOf, optionOf } from './options';
import { remember } from './recent';

type Options = {
  /** leaves the page; tests put something else here */
  go?: (href: string) => void;
  /** told whether something is typed */
  typed?: (some: boolean) => void;
};

const leave = (href: string): void => location.assign(href);

/**
 * Makes a search field that works by itself a combobox whose list completes while typing (ARIA APG, "editable combobox with list
 * autocomplete"): the focus stays in the field, the arrows choose, Enter goes there, Escape empties. Done once for each field.
 */
export function enhance(input: HTMLInputElement, { go = leave, typed }: Options = {}): void {
  const form = input.form;
  const box = form?.querySelector<HTMLElement>('[data-suggestions]');
  if (!form || !box || input.getAttribute('role') === 'combobox') return;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  const instead = document.createElement('ul');
  let answer: Suggestions | undefined;
  let active = -1;
  let entered = false;

  const isOpen = () => !list.hidden;
  const hits = (): UnitHit[] => answer?.hits ?? [];
  const open = (on: boolean) => {
    list.hidden = !on;
    input.setAttribute('aria-expanded', String(on));
    if (!on) choose(-1);
  };
  function choose(index: number) {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView?.({ block: 'nearest' });
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[index]!.id);
  }
  const visit = (hit: UnitHit) => {
    // Words and titles that search offers are no units.
    if (hit.id) remember(hit);
    go(hit.href);
  };
  /** Enter without a choice: to the only unit of that name, else to the page that lists what was found. */
  const follow = ({ direct, hits: found }: Suggestions) => {
    const hit = found.find(({ href }) => href === direct);
    if (hit) visit(hit);
    else form.submit();
  };
  const show = (suggestions: Suggestions) => {
    answer = suggestions;
    if (entered) return follow(suggestions);
    const { query } = suggestions;
    list.replaceChildren(
      ...suggestions.hits.map((hit, at) => optionOf(hit, query, `${input.id}-${at}`)),
    );
    status.textContent = suggestions.status;
    instead.replaceChildren(...insteadOf(suggestions));
    open(suggestions.hits.length > 0 && document.activeElement === input);
  };
  const failed = () => {
    if (entered) form.submit();
    else status.textContent = box.dataset.failed ?? '';
  };
  const { ask, stop } = asking(input.dataset.suggest!, show, failed);

  const changed = () => {
    entered = false;
    const some = fold(input.value) !== '';
    typed?.(some);
    if (some) return ask(input.value);
    stop();
    show({ query: '', status: '', hits: [] });
  };
  const step = (by: 1 | -1) => {
    if (hits().length === 0) return;
    if (!isOpen()) open(true);
    const from = active < 0 && by < 0 ? 0 : active;
    choose((from + by + hits().length) % hits().length);
  };
  const KEYS: Record<string, () => boolean> = {
    ArrowDown: () => (step(1), true),
    ArrowUp: () => (step(-1), true),
    // Without a choice they move in the text.
    Home: () => active >= 0 && (choose(0), true),
    End: () => active >= 0 && (choose(hits().length - 1), true),
    Enter: () => active >= 0 && (visit(hits()[active]!), true),
    Escape: () => {
      if (!isOpen() && input.value === '') return false;
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    Tab: () => (open(false), false),
  };

  Object.assign(list, { id: `${input.id}-list`, className: 'unit-options', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-labelledby', `${input.id}-label`);
  status.className = 'unit-status';
  status.setAttribute('role', 'status');
  instead.className = 'unit-list';
  box.append(list, status, instead);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list',
  })) input.setAttribute(name, value); // prettier-ignore

  input.addEventListener('input', changed);
  input.addEventListener('keydown', (event) => {
    // Vietnamese keyboards compose letters; their Enter ends a word.
    if (!event.isComposing && KEYS[event.key]?.()) event.preventDefault();
  });
  input.addEventListener('blur', () => open(false));
  // The focus stays in the field while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    const hit = hits()[[...list.children].indexOf(option as Element)];
    if (hit) visit(hit);
  });
  form.addEventListener('submit', (event) => {
    const query = fold(input.value);
    // What Enter finds in texts is a page of its own: it need not be asked whether there is but one.
    if (!query || 'plain' in input.dataset) return;
    event.preventDefault();
    if (answer?.query === query) return follow(answer);
    entered = true;
    ask(input.value, 0);
  });
  // What was typed while this script was on its way.
  if (input.value !== input.defaultValue) changed();
}
