import { describe, expect, it } from 'vitest';

import { productionFaults } from './production';

const good = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'q8Zt3vN1xW6yB0cR5mK9uE2pL7sJ4hGd',
  BASE_DOMAIN: 'haiduong.gov.vn',
  DATABASE_URL: 'mongodb://db1,db2,db3/lienthong?replicaSet=rs0',
};

describe('productionFaults', () => {
  it('lets a complete environment start', () => {
    expect(productionFaults(good)).toEqual([]);
    expect(productionFaults({ ...good, DATABASE_URL: 'file:/var/lib/lt.db' })).toEqual([]);
  });

  it('names each missing variable in a line of its own', () => {
    const faults = productionFaults({ NODE_ENV: 'production' });
    expect(faults.map((line) => line.split(' ')[0])).toEqual([
      'PAYLOAD_SECRET',
      'BASE_DOMAIN',
      'DATABASE_URL',
    ]);
  });

  it.each([
    [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET is too short/],
    [{ PAYLOAD_SECRET: 'please-change-me-please-change-me' }, /^PAYLOAD_SECRET is a placeholder/],
    [{ PAYLOAD_SECRET: 'demo-3vN1xW6yB0cR5mK9uE2pL7sJ4hGd' }, /^PAYLOAD_SECRET is a placeholder/],
    [{ PAYLOAD_SECRET: 'abababababababababababababababababab' }, /^PAYLOAD_SECRET repeats itself/],
    [{ INTERNAL_SECRET: good.PAYLOAD_SECRET }, /^INTERNAL_SECRET must differ/],
    [{ DATABASE_URL: 'mongodb://db/lienthong' }, /^DATABASE_URL .*replica set/],
    [{ BASE_DOMAIN: 'haiduong.gov.vn:443' }, /^BASE_DOMAIN must be a host name/],
    [{ DEMO: '1' }, /^DEMO is set/],
  ])('refuses %o', (change, expected) => {
    const faults = productionFaults({ ...good, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });
});
