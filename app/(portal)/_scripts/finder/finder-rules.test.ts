// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { foundAt } from './found-at';
import { mineCookie } from './mine';
import { distance, nearest } from './nearest';
import { recentUnits, remember } from './recent';

describe('where in a name stands what was typed', () => {
  it.each([
    ['Xã An Bình', 'an binh', 'An Bình'],
    ['Thị trấn Đông Ấp', 'dong', 'Đông'],
    ['Xã An Bình'.normalize('NFD'), 'binh', 'Bình'.normalize('NFD')],
    ['Xã An Bình', 'xyz', null],
    ['Xã An Bình', '', null],
  ])('%s, %s', (name, query, expected) => {
    const at = foundAt(name, query);
    expect(at && name.slice(...at)).toBe(expected);
  });
});

describe('nearest', () => {
  it('measures along the surface: Ha Noi to Hai Duong, about 53 km', () => {
    const km = distance({ lng: 105.8342, lat: 21.0278 }, { lng: 106.3146, lat: 20.9373 });
    expect(km).toBeGreaterThan(50);
    expect(km).toBeLessThan(53);
    expect(distance({ lng: 0, lat: 0 }, { lng: 0, lat: 0 })).toBe(0);
  });

  it('gives five, the nearest first', () => {
    const points = [3, 1, 2, 6, 5, 4].map((n) => [String(n), `Xã ${n}`, '/', n, 0] as [string, string, string, number, number]); // prettier-ignore
    expect(nearest(points, { lng: 0, lat: 0 }).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']); // prettier-ignore
  });
});

describe('my commune', () => {
  const mine = { id: 'abcd-1234', name: 'An Bình; a=1' };

  it('is written for the base domain, url-encoded, for a year', () =>
    expect(mineCookie(mine, 'haiduong.gov.vn', true)).toBe(
      'xa-cua-toi=abcd-1234%7CAn%20B%C3%ACnh%3B%20a%3D1; path=/; max-age=31536000; samesite=lax; domain=haiduong.gov.vn; secure',
    ));

  it('is for this host alone by path, and forgotten at once', () =>
    expect(mineCookie(null, '', false)).toBe('xa-cua-toi=; path=/; max-age=0; samesite=lax'));
});

describe('recent units', () => {
  beforeEach(() => localStorage.clear());
  const unit = (n: number) => ({ id: `unit-000${n}`, name: `Xã ${n}`, note: '' });

  it('the last five, each once, the last first', () => {
    [1, 2, 3, 4, 5, 6, 3].forEach((n) => remember(unit(n)));
    expect(recentUnits().map(({ name }) => name)).toEqual(['Xã 3', 'Xã 6', 'Xã 5', 'Xã 4', 'Xã 2']);
  });

  it.each([
    '{',
    '{"a":1}',
    '[null, 1, {"id":"../x","name":"a","note":""}]',
    '[{"id":"unit-0001"}]',
  ])('whatever else stands there counts as nothing: %s', (stored) => {
    localStorage.setItem('don-vi-gan-day', stored);
    expect(recentUnits()).toEqual([]);
  });
});
