import { describe, expect, it } from 'vitest';

import { contentHash, sameContent } from './content';

const text = { title: { vi: 'Lúa chiêm' }, section: 's' };
const hash = (row: Record<string, unknown>) => contentHash('articles', row, new Map());

describe('topics of an article', () => {
  it('are part of what was approved', () => {
    expect(hash({ ...text, topics: ['a'] })).not.toBe(hash({ ...text, topics: ['b'] }));
    expect(hash({ ...text, topics: ['a'] })).not.toBe(hash(text));
  });

  it('leave the hash alone where there are none, on either database', () => {
    expect(hash({ ...text, topics: [] })).toBe(hash(text));
    expect(hash({ ...text, topics: null })).toBe(hash(text));
  });

  it('are the same list, read as empty or as nothing', () => {
    expect(sameContent('articles', text, { ...text, topics: [] })).toBe(true);
    expect(sameContent('articles', text, { ...text, topics: ['a'] })).toBe(false);
  });
});
