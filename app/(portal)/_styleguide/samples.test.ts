import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import type { SiteView } from '../_data/types';
import { samplesOf } from './samples';

const site = { menu: [], tasks: [], ladder: [], name: '', title: '' } as unknown as SiteView;
const samples = samplesOf(site);

describe('the style guide', () => {
  it('shows every component of the portal', () => {
    const folders = readdirSync(path.join(import.meta.dirname, '../_components'));
    expect(samples.map(({ component }) => component).sort()).toEqual(folders.sort());
  });

  it('shows each in one state at least, each state under a name of its own', () => {
    for (const { component, states } of samples) {
      const names = states.map(({ name }) => name);
      expect(names.length, component).toBeGreaterThan(0);
      expect(new Set(names).size, component).toBe(names.length);
    }
  });
});
