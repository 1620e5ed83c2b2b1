import { describe, expect, it } from 'vitest';

import { ownFaults } from '@/tenants/home/faults';
import { readHomeBlocks } from '@/tenants/home/read';

import { ARTICLES } from './articles/all';
import { HOME_PAGES } from './home-pages';

describe('the home pages of the demo', () => {
  it.each(Object.entries(HOME_PAGES))('unit %s could be saved', (unit, blocks) => {
    const level = unit === '30' ? 'province' : 'district';
    const read = readHomeBlocks(blocks);
    expect(read).toHaveLength(blocks.length);
    expect(ownFaults(level, [], read)).toEqual([]);
    const keys = ARTICLES.map(({ key }) => key);
    for (const pick of blocks.flatMap(({ picks = [] }) => picks)) expect(keys).toContain(pick);
  });
});
