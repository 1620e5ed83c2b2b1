import { describe, expect, it } from 'vitest';

import { historyOf, type PublicEdition } from './change-history';

const at = (day: number): number => Date.parse(`2026-11-${String(day).padStart(2, '0')}T03:00:00Z`);
const iso = (day: number): string => new Date(at(day)).toISOString();
const edition = (number: number, more: Partial<PublicEdition> = {}): PublicEdition => ({
  number,
  publishedAt: at(number),
  ...more,
});

describe('the public history', () => {
  it('of a text that never changed is its first publication, without a date of update', () => {
    expect(historyOf([edition(1)], 'vi')).toEqual({ entries: [{ kind: 'first', at: iso(1) }], correction: undefined }); // prettier-ignore
  });

  it('tells corrections with their notes; a minor change moves the date only', () => {
    const major = { change: 'major', noteVi: 'Sửa ngày họp.', noteEn: null } as const;
    const history = historyOf([edition(3, { change: 'minor' }), edition(2, major), edition(1)], 'vi'); // prettier-ignore
    expect(history.entries.map(({ kind }) => kind)).toEqual(['major', 'first']);
    expect(history.updatedAt).toBe(iso(3));
    expect(history.correction).toMatchObject({ at: iso(2), note: 'Sửa ngày họp.' });
  });

  it('takes the note of the language, and marks the Vietnamese one that stands in', () => {
    const both = { change: 'major', noteVi: 'Sửa.', noteEn: 'Corrected.' } as const;
    expect(historyOf([edition(2, both), edition(1)], 'en').correction).toMatchObject({ note: 'Corrected.' }); // prettier-ignore
    const one = historyOf([edition(2, { ...both, noteEn: null }), edition(1)], 'en').correction;
    expect(one).toMatchObject({ note: 'Sửa.', lang: 'vi' });
  });

  it('flags an emergency until it is confirmed, and after', () => {
    const [open] = historyOf([edition(1, { confirmBy: at(2) })], 'vi').entries;
    expect(open).toMatchObject({ kind: 'first', emergency: {} });
    const [done] = historyOf([edition(1, { confirmBy: at(2), confirmedAt: at(2) })], 'vi').entries;
    expect(done!.emergency).toEqual({ confirmedAt: iso(2) });
    const minor = historyOf([edition(2, { change: 'minor', confirmBy: at(3) }), edition(1)], 'vi');
    expect(minor.entries.map(({ kind }) => kind)).toEqual(['minor', 'first']);
  });

  it('knows the first day of what was published before there were editions', () => {
    const change = { change: 'major', noteVi: 'Sửa.' } as const;
    expect(historyOf([edition(2, change)], 'vi', iso(1)).entries.at(-1)).toEqual({ kind: 'first', at: iso(1) }); // prettier-ignore
    expect(historyOf([], 'vi', iso(1)).updatedAt).toBeUndefined();
  });
});
