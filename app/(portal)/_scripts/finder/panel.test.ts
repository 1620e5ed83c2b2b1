// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { toggleMine } from './mine';
import { open } from './panel';
import { remember } from './recent';

type Found = (position: { coords: { longitude: number; latitude: number } }) => void;
type Refused = (error: { code: number }) => void;
let position: (found: Found, refused: Refused) => void;
const asked: string[] = [];

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  document.documentElement.lang = 'vi';
  document.documentElement.className = '';
  document.documentElement.dataset.unit = 'unit-here';
  document.body.innerHTML = `<a href="/don-vi" data-finder>Tìm đơn vị</a>
<dialog data-finder-panel data-unit="/don-vi" data-points="/don-vi/vi-tri.json" data-asking="Đang xác định" data-found="Gần nhất:" data-distance="cách khoảng {km} km" data-denied="Chưa cho phép" data-nowhere="Chưa xác định"><div>
<button data-close>Đóng</button>
<form><label id="f-label" for="f">Tên</label><input id="f" data-suggest="/goi-y.json"><div data-suggestions></div></form>
<div data-start><section data-recent hidden><ul data-recent-list></ul></section>
<div data-nearest hidden><button data-nearest-button>Gần tôi nhất</button><p data-nearest-status></p><ul data-nearest-list></ul></div></div></div></dialog>`;
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: (found: Found, refused: Refused) => position(found, refused) } }); // prettier-ignore
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json([['unit-0001', 'Xã Xa', '/u/xa', 107, 21], ['unit-0002', 'Xã Gần', '/u/gan', 106.01, 21]])); // prettier-ignore
  });
});
afterEach(() => vi.unstubAllGlobals());

const find = <Part extends HTMLElement>(selector: string): Part => document.querySelector<Part>(selector)!; // prettier-ignore
const panel = () => find<HTMLDialogElement>('dialog');
const start = () => open(find<HTMLAnchorElement>('[data-finder]'));
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent); // prettier-ignore

it('opens with the focus in the field, shows what was chosen before, and closes by its button and by a press beside it', () => {
  remember({ id: 'unit-0007', name: 'Xã <b>', note: 'Huyện' });
  remember({ id: 'unit-here', name: 'Nơi này', note: '' });
  start();
  expect(panel().open).toBe(true);
  expect(document.activeElement).toBe(find('input'));
  expect(texts('[data-recent-list] a')).toEqual(['Xã <b>Huyện']);
  expect(find('[data-recent-list] a').getAttribute('href')).toBe('/don-vi/unit-0007');
  find('[data-close]').click();
  expect(panel().open).toBe(false);
  start();
  panel().click();
  expect(panel().open).toBe(false);
});

it('shows the nearest with their distance; the position is sent nowhere', async () => {
  position = (found) => found({ coords: { longitude: 106, latitude: 21 } });
  start();
  expect(find('[data-nearest]').hidden).toBe(false);
  find('[data-nearest-button]').click();
  await vi.waitFor(() => expect(texts('[data-nearest-list] a')).toHaveLength(2));
  expect(texts('[data-nearest-list] a')[0]).toBe('Xã Gầncách khoảng 1 km');
  expect(asked).toEqual(['/don-vi/vi-tri.json']);
});

it('says so when the visitor refuses, or when the device cannot tell', async () => {
  for (const [code, sentence] of [
    [1, 'Chưa cho phép'],
    [2, 'Chưa xác định'],
  ] as const) {
    position = (_, refused) => refused({ code });
    start();
    find('[data-nearest-button]').click();
    await vi.waitFor(() => expect(texts('[data-nearest-status]')).toEqual([sentence]));
    panel().close();
  }
  expect(asked).toEqual([]);
});

it('the nearest are not offered on an address that is not secure', () => {
  vi.stubGlobal('isSecureContext', false);
  start();
  expect(find('[data-nearest]').hidden).toBe(true);
});

it('the button of a commune remembers it and forgets it again, and tells the page', () => {
  document.body.innerHTML = '<button data-mine-toggle data-id="unit-here" data-name="An Bình" data-domain=""></button>'; // prettier-ignore
  let told = 0;
  const count = () => (told += 1);
  document.addEventListener('mine', count);
  toggleMine(find('button'));
  expect(decodeURIComponent(document.cookie)).toContain('xa-cua-toi=unit-here|An Bình');
  document.documentElement.classList.add('is-mine');
  toggleMine(find('button'));
  expect(document.cookie).not.toContain('unit-here');
  expect(told).toBe(2);
  document.removeEventListener('mine', count);
});
