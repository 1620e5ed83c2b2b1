import fc from 'fast-check';
import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { unsound } from './unsound';

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'at', type: 'date' },
  { name: 'count', type: 'number' },
  { name: 'shown', type: 'checkbox' },
  { name: 'kind', type: 'select', options: ['news', { value: 'notice', label: 'Thông báo' }] },
  { name: '_status', type: 'select', options: ['draft', 'published'] },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'leads', type: 'relationship', relationTo: 'articles', hasMany: true },
  { name: 'any', type: 'relationship', relationTo: ['articles', 'pages'] },
  { name: 'event', type: 'group', flattenedFields: [{ name: 'startsAt', type: 'date' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'label', type: 'text' }] },
  { name: 'free', type: 'json' },
  { name: 'unitName', type: 'text', virtual: 'unit.name' },
] as unknown as FlattenedField[];

const paths = (data: Record<string, unknown>, all = false) =>
  unsound(fields, data, all).map(({ path, expected }) => `${path}: ${expected}`);

describe('values of another type than the field’s', () => {
  it('are none in what forms and services write', () => {
    expect(
      paths({
        title: 'Nạo vét', tags: ['a'], at: '2026-11-26T01:00:00.000Z', count: -1.5, shown: false, kind: 'notice', _status: 'draft', cover: 'm', leads: ['a', 'b'],
        any: { relationTo: 'pages', value: 'p' }, event: { startsAt: '2026-11-26' }, rows: [{ label: 'x', id: 'r' }], free: [1, {}], unitName: 7,
      }),
    ).toEqual([]);
    expect(paths({ at: new Date(0), event: { startsAt: '2026-11-26T08:00:00+07:00' }, title: null, rows: null, leads: [] })).toEqual([]);
  }); // prettier-ignore

  it.each<[Record<string, unknown>, string]>([
    [{ title: { vi: 'x' } }, 'title: text'],
    [{ title: ['x'] }, 'title: text'],
    [{ tags: 'a' }, 'tags: text'],
    [{ tags: [1] }, 'tags: text'],
    [{ at: 'mai' }, 'at: date'],
    [{ at: '' }, 'at: date'],
    [{ at: 0 }, 'at: date'],
    [{ at: '1' }, 'at: date'],
    [{ at: '2026-13-45' }, 'at: date'],
    [{ at: '+275761-01-01' }, 'at: date'],
    [{ at: ['2026-11-26'] }, 'at: date'],
    [{ at: new Date('mai') }, 'at: date'],
    [{ count: Number.NaN }, 'count: number'],
    [{ count: {} }, 'count: number'],
    [{ shown: 'có' }, 'shown: yes-no'],
    [{ kind: 'khác' }, 'kind: choice'],
    [{ kind: ['news'] }, 'kind: choice'],
    [{ _status: 'khác' }, '_status: choice'],
    [{ _status: null }, '_status: choice'],
    [{ _status: 'published ' }, '_status: choice'],
    [{ cover: ['m'] }, 'cover: relation'],
    [{ cover: { _id: 'm' } }, 'cover: relation'],
    [{ leads: 'a' }, 'leads: relation'],
    [{ leads: [['a']] }, 'leads: relation'],
    [{ any: { relationTo: 'users', value: 'u' } }, 'any: relation'],
    [{ any: { relationTo: 'pages', value: ['p'] } }, 'any: relation'],
    [{ event: 'x' }, 'event: shape'],
    [{ event: { startsAt: 'mai' } }, 'event.startsAt: date'],
    [{ rows: [{ label: 'x' }, { label: 1 }] }, 'rows.1.label: text'],
    [{ rows: ['x'] }, 'rows: shape'],
  ])('%j', (data, expected) => {
    expect(paths(data)).toEqual([expected]);
  });

  it('are looked for in every language', () => {
    expect(paths({ title: { vi: 'x', en: null } }, true)).toEqual([]);
    expect(paths({ title: { vi: 'x', en: 1 } }, true)).toEqual(['title.en: text']);
    expect(paths({ title: 'x' }, true)).toEqual(['title: shape']);
  });

  it('never pass, whatever JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (value === null) return;
        expect(paths({ at: value }).length === 0).toBe(typeof value === 'string' && !Number.isNaN(Date.parse(value)) && /^\d{4}-/.test(value)); // prettier-ignore
        expect(paths({ cover: value }).length === 0).toBe(typeof value === 'string');
        expect(paths({ shown: value }).length === 0).toBe(typeof value === 'boolean');
      }),
    );
  });
});
