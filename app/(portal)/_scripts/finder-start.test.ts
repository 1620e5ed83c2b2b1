// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

import { FINDER_START } from './finder-start';

const set = (value: string) => (document.cookie = `xa-cua-toi=${value}; path=/`);
const run = () => {
  new Function(FINDER_START)();
  document.dispatchEvent(new Event('DOMContentLoaded'));
};
const classes = () => document.documentElement.className;
const link = () => document.querySelector('a')!;

beforeEach(() => {
  document.documentElement.className = '';
  document.documentElement.dataset.unit = 'unit-here';
  document.body.innerHTML = '<a href="/don-vi" data-mine="/en/don-vi">Xã của tôi: <b></b></a>';
});

it('a remembered commune is named, and reached by its id on this site', () => {
  set(encodeURIComponent('unit-0001|An Bình'));
  run();
  expect(classes()).toBe('has-mine');
  expect(link().getAttribute('href')).toBe('/en/don-vi/unit-0001');
  expect(link().textContent).toBe('Xã của tôi: An Bình');
});

it('on its own site there is nothing to lead to', () => {
  set(encodeURIComponent('unit-here|An Bình'));
  run();
  expect(classes()).toBe('is-mine');
});

it('markup in the cookie stays text', () => {
  set(encodeURIComponent('unit-0001|<img src=x onerror=alert(1)>'));
  run();
  expect(document.querySelector('img')).toBeNull();
  expect(link().querySelector('b')!.textContent).toBe('<img src=x onerror=alert(1)>');
});

it.each([
  '',
  '%',
  'javascript:alert(1)',
  '..%2Fx%7CA',
  '%2F%2Fevil.example%7CA',
  'unit-0001',
  'unit-0001%7C',
])(
  // prettier-ignore
  'what is no id with a name counts as nothing: %s',
  (value) => {
    set(value);
    run();
    expect(classes()).toBe('');
    expect(link().getAttribute('href')).toBe('/don-vi');
  },
);

it('where the finder cannot be loaded, the form is sent and the link followed as ever', async () => {
  document.body.innerHTML =
    '<form action="/don-vi"><input data-suggest="/x" value="an binh"></form>';
  const form = document.querySelector('form')!;
  const sent = vi.fn();
  form.submit = sent;
  run();
  form.requestSubmit();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
});

it('a unit is lit on the map and in the list together, while it is under the pointer or has the focus', () => {
  document.body.innerHTML = '<a data-unit="a" href="/a">A</a><a data-unit="b" href="/b">B</a><svg><a data-unit="a" href="/a"><path/></a></svg>'; // prettier-ignore
  run();
  const lit = () => document.querySelectorAll('.is-lit').length;
  document.querySelector('path')!.dispatchEvent(new Event('mouseover', { bubbles: true }));
  expect(lit()).toBe(2);
  document.querySelector('path')!.dispatchEvent(new Event('mouseout', { bubbles: true }));
  expect(lit()).toBe(0);
});
