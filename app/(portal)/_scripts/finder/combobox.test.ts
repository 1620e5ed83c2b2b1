// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Suggestions } from '../../_data/finder-types';
import { enhance } from './combobox';
import { recentUnits } from './recent';

const hit = (id: string, name: string, note = 'Huyện Nam Sách') => ({
  id: `unit-${id}`, level: 'commune' as const, name, note, href: `http://${id}.example/`,
}); // prettier-ignore
const AN_BINH: Suggestions = {
  query: 'an binh',
  status: '2 kết quả.',
  hits: [hit('anbinh', 'Xã An Bình'), hit('tanbinh', 'Phường Tân Bình')],
  direct: 'http://anbinh.example/',
};

let answers: Record<string, Suggestions | Error>;
let asked: string[];
let went: string[];

const mount = () => {
  document.body.innerHTML = `<form action="/don-vi"><label id="q-label" for="q">Tên</label>
    <input id="q" type="search" data-suggest="/don-vi/goi-y.json"><div data-suggestions data-failed="Lỗi"></div></form>`;
  const input = document.querySelector('input')!;
  const form = document.querySelector('form')!;
  form.submit = () => void went.push(`submit ${input.value}`);
  enhance(input, { go: (href) => went.push(href) });
  input.focus();
  const key = (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    input.dispatchEvent(event);
    if (name === 'Enter' && !event.defaultPrevented) form.requestSubmit();
    return event.defaultPrevented;
  };
  const type = (value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const text = (selector: string) => document.querySelector(selector)?.textContent;
  const active = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent; // prettier-ignore
  return { input, key, type, text, active };
};

beforeEach(() => {
  [answers, asked, went] = [{ 'an binh': AN_BINH, 'An Bình': AN_BINH }, [], []];
  vi.useFakeTimers();
  localStorage.clear();
  vi.stubGlobal('fetch', (url: string) => {
    const query = new URL(url, 'http://x').searchParams.get('q')!;
    asked.push(query);
    const answer = answers[query] ?? { query, status: 'Không', hits: [] };
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(Response.json(answer));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settled = () => vi.runAllTimersAsync();

it('is a closed combobox until something is found, and says how much that is', async () => {
  const { input, type, text } = mount();
  expect(input.getAttribute('role')).toBe('combobox');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  type('an binh');
  await settled();
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(input.getAttribute('aria-controls')).toBe(document.querySelector('[role=listbox]')!.id);
  expect(text('[role=status]')).toBe('2 kết quả.');
  expect(text('mark')).toBe('An Bình');
  expect(document.querySelector('[role=listbox]')!.getAttribute('aria-labelledby')).toBe('q-label');
});

it('the arrows go round, Home and End to the ends, and Enter leads to the unit, which is remembered', async () => {
  const { input, key, type, active } = mount();
  type('an binh');
  await settled();
  expect(key('Home')).toBe(false);
  key('ArrowDown');
  expect(active()).toContain('Xã An Bình');
  expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  key('ArrowDown');
  key('ArrowDown');
  expect(active()).toContain('Xã An Bình');
  key('ArrowUp');
  expect(active()).toContain('Tân Bình');
  key('Home');
  expect(active()).toContain('Xã An Bình');
  key('End');
  key('Enter');
  expect(went).toEqual(['http://tanbinh.example/']);
  expect(recentUnits().map(({ name }) => name)).toEqual(['Phường Tân Bình']);
  expect(input.value).toBe('an binh');
});

it('Enter without a choice waits for the answer and leads to the only unit of that name, else to the list', async () => {
  const { key, type } = mount();
  type('An Bình');
  key('Enter');
  await settled();
  expect(went).toEqual(['http://anbinh.example/']);
  type('thanh');
  key('Enter');
  await settled();
  answers.mat = new Error('offline');
  type('mat');
  key('Enter');
  await settled();
  expect(went.slice(1)).toEqual(['submit thanh', 'submit mat']);
});

it('Escape empties the field once, and is then left to the dialog', async () => {
  const { input, key, type } = mount();
  type('an binh');
  await settled();
  expect(key('Escape')).toBe(true);
  expect([input.value, input.getAttribute('aria-expanded')]).toEqual(['', 'false']);
  expect(key('Escape')).toBe(false);
});

it('asks once for what was typed quickly, and what is answered late counts no more', async () => {
  const { type, text } = mount();
  type('a');
  type('an');
  type('an binh');
  await settled();
  expect(asked).toEqual(['an binh']);
  type('xyz');
  type('');
  await settled();
  expect(asked).toEqual(['an binh']);
  expect(text('[role=status]')).toBe('');
});

it('nothing found: the units right below the root as links; no answer: a sentence', async () => {
  answers.xyz = { query: 'xyz', status: 'Không tìm thấy', hits: [], instead: [hit('namsach', 'Huyện Nam Sách')] }; // prettier-ignore
  answers.mat = new Error('offline');
  const { input, type, text } = mount();
  type('xyz');
  await settled();
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(text('[data-suggestions] a')).toBe('Huyện Nam Sách');
  type('mat');
  await settled();
  expect(text('[role=status]')).toBe('Lỗi');
});

it('a name is text and never markup', async () => {
  answers.b = { query: 'b', status: '<i>', hits: [hit('x', 'Xã <img src=x onerror=alert(1)>', '<b>')] }; // prettier-ignore
  const { type } = mount();
  type('b');
  await settled();
  expect(document.querySelector('img, i, [role=option] b')).toBeNull();
  expect(document.querySelector('small')!.textContent).toBe('<b>');
});
