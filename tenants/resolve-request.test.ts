import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildDirectory, type Directory, type SiteSettings } from './directory';
import { LEVELS } from './levels';
import { resolveRequest, type Resolution } from './resolve-request';
import { UnitTree, type TreeUnit } from './unit-tree';

const unit = (id: string, level: TreeUnit['level'], parent: string | null, slug: string, domain: string | null = null): TreeUnit => ({
  id, level, parent, slug, hostLabel: slug.replaceAll('-', ''), domain, code: id, type: level, name: id, shortName: id, nameEn: '', shortNameEn: '',
  path: '', validFrom: null, validTo: null, names: [], predecessors: [], successors: [],
}); // prettier-ignore

/** As the registry computes paths: below the root, joined by slashes. */
function treeOf(units: readonly TreeUnit[]): UnitTree {
  const tree = new UnitTree(units);
  return new UnitTree(units.map((one) => ({ ...one, path: tree.lineage(one.id).slice(1).map(({ slug }) => slug).join('/') }))); // prettier-ignore
}

const ADMIN = 'quantri.haiduong.localhost';
const options = { adminHost: ADMIN };
const building = {
  pattern: 'nested' as const,
  baseDomain: 'haiduong.localhost',
  today: '2024-06-01',
};

const tree = treeOf([
  unit('P', 'province', null, 'hai-duong'), unit('D', 'district', 'P', 'nam-sach'), unit('C', 'commune', 'D', 'an-binh'),
  unit('W', 'commune', 'P', 'thang-long'), unit('F', 'province', null, 'hung-yen', 'hungyen.localhost'), unit('G', 'commune', 'F', 'an-binh'),
]); // prettier-ignore

const settings: SiteSettings[] = [
  {
    unit: 'C',
    primaryHost: null,
    aliases: ['anbinh.vn', 'namsach.haiduong.localhost'],
    formerPaths: ['cu/an-binh', 'nam-sach'],
  },
  { unit: 'D', primaryHost: 'www.namsach.vn', aliases: [], formerPaths: [] },
];
const directory = buildDirectory(tree, settings, building);
const go = (host: string, path = '/') => resolveRequest(directory, { host, path }, options);

describe('where a request goes', () => {
  it.each([
    ['haiduong.localhost', '/', { kind: 'site', unit: 'P', site: 'P', locale: 'vi', rest: '/' }],
    [
      'haiduong.localhost:3000',
      '/en/tin/x',
      { kind: 'site', unit: 'P', locale: 'en', rest: '/tin/x' },
    ],
    ['ANBINH.namsach.haiduong.localhost.', '/', { kind: 'site', unit: 'C' }],
    ['anbinh.hungyen.localhost', '/', { kind: 'site', unit: 'G' }],
    [
      'anbinh.vn',
      '/tin',
      { kind: 'redirect', host: 'anbinh.namsach.haiduong.localhost', path: '/tin' },
    ],
    ['namsach.haiduong.localhost', '/', { kind: 'redirect', host: 'www.namsach.vn', path: '/' }],
    ['www.namsach.vn', '/vi/tin', { kind: 'redirect', host: 'www.namsach.vn', path: '/tin' }],
    [
      'localhost',
      '/u/nam-sach/an-binh/tin',
      { kind: 'site', site: 'C~p', unit: 'C', rest: '/tin' },
    ],
    ['localhost', '/u/nam-sach', { kind: 'site', site: 'D~p', unit: 'D', rest: '/' }],
    [
      '127.0.0.1',
      '/u/cu/an-binh/tin',
      { kind: 'redirect', host: null, path: '/u/nam-sach/an-binh/tin' },
    ],
    ['localhost', '/', { kind: 'site', site: 'P~p', unit: 'P' }],
    [
      'haiduong.localhost',
      '/u/nam-sach/an-binh',
      { kind: 'redirect', host: 'anbinh.namsach.haiduong.localhost', path: '/' },
    ],
    ['evil.example', '/', { kind: 'unknown' }],
    ['', '/', { kind: 'unknown' }],
    ['__proto__', '/', { kind: 'unknown' }],
    ['constructor', '/', { kind: 'unknown' }],
    ['localhost', '/u/constructor', { kind: 'unknown' }],
    ['haiduong.localhost', '/admin', { kind: 'unknown' }],
    ['haiduong.localhost', '/api/users', { kind: 'unknown' }],
    [ADMIN, '/admin', { kind: 'admin' }],
    [ADMIN, '/tin', { kind: 'admin' }],
  ])('%s%s', (host, path, expected) => {
    expect(go(host, path)).toMatchObject(expected);
  });
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/);

/** Random trees of up to four levels with random settings, the wish for foreign addresses included. */
const world = fc
  .record({
    units: fc.array(fc.record({ parent: fc.nat(20), level: fc.constantFrom(...LEVELS), slug: label }), { minLength: 1, maxLength: 14 }),
    wishes: fc.array(fc.record({ unit: fc.nat(13), host: fc.nat(13), primary: fc.boolean(), path: label }), { maxLength: 8 }),
    pattern: fc.constantFrom('nested', 'flat'),
  })
  .map(({ units, wishes, pattern }) => {
    const made: TreeUnit[] = [];
    units.forEach(({ parent, level, slug }, index) => {
      const above = index > 0 ? made[parent % index]! : null;
      const fits = above !== null && LEVELS.indexOf(above.level) < LEVELS.indexOf(level);
      // Siblings never share an address part: the registry sees to it.
      made.push(unit(`u${index}`, level, fits ? above.id : null, `${slug}${index}`, fits || index === 0 ? null : `${slug}${index}.vn`));
    });
    const random = treeOf(made);
    const plain = buildDirectory(random, [], { ...building, pattern });
    const hosts = Object.keys(plain.hosts);
    const sites = wishes.map((wish): SiteSettings => {
      const host = wish.host < 5 ? `${wish.path}.alias.vn` : (hosts[wish.host % hosts.length] ?? null);
      return { unit: `u${wish.unit % made.length}`, primaryHost: wish.primary ? host : null, aliases: host ? [host] : [], formerPaths: [wish.path, Object.keys(plain.paths)[wish.host % made.length] ?? ''] };
    });
    return { random, plain, directory: buildDirectory(random, sites, { ...building, pattern }) };
  }); // prettier-ignore

const paths = fc.oneof(
  fc.webPath().map((path) => path || '/'), fc.constantFrom('/', '/en', '/vi', '/vi/vi/x', '/en/vi', '/u/', '/u//x', '//evil.example', '/u/../x', '/%2e%2e/', '/api', '/admin/x'),
  fc.array(label, { maxLength: 4 }).map((parts) => `/u/${parts.join('/')}`),
); // prettier-ignore

const pick = (directoryOf: Directory, n: number): string => {
  const known = [
    ...Object.keys(directoryOf.hosts),
    'localhost',
    '127.0.0.1',
    ADMIN,
    'evil.example',
    '',
  ];
  return known[n % known.length]!;
};

describe('whatever the tree, the settings and the request', () => {
  it('a host of one site never answers with another, and redirects end', () => {
    fc.assert(
      fc.property(world, fc.nat(60), paths, fc.nat(20), ({ directory: random }, n, path, deep) => {
        const known = Object.keys(random.paths);
        const tail = deep < 10 ? path : `/u/${known[deep % known.length]}${path}`;
        let host = pick(random, n);
        let at = tail;
        const owner = random.hosts[host];
        let result: Resolution = resolveRequest(random, { host, path: at }, options);
        for (let steps = 0; result.kind === 'redirect'; steps += 1) {
          expect(steps, `${host}${tail}`).toBeLessThan(3);
          // A redirect never leads out of the installation.
          expect(
            result.path.startsWith('/') && (result.host === null || result.host in random.hosts),
          ).toBe(true);
          host = result.host ?? host;
          at = result.path;
          result = resolveRequest(random, { host, path: at }, options);
        }
        if (result.kind !== 'site') return;
        expect(result.site.replace('~p', '')).toBe(result.unit);
        if (host !== 'localhost' && host !== '127.0.0.1') {
          expect(random.hosts[host]).toBe(result.unit);
          expect(random.primary[result.unit]?.host).toBe(host);
        }
        if (owner && !tail.startsWith('/u/')) expect(result.unit).toBe(owner);
      }),
      { numRuns: 2000 },
    );
  });

  it('settings never take an address that the registry gave to another site', () => {
    fc.assert(
      fc.property(world, ({ random, plain, directory: built }) => {
        for (const [host, owner] of Object.entries(plain.hosts))
          expect(built.hosts[host]).toBe(owner);
        for (const [path, owner] of Object.entries(plain.paths))
          expect(built.paths[path]).toBe(owner);
        for (const { id } of random.all()) {
          const { host, path } = built.primary[id]!;
          if (host) expect(built.hosts[host]).toBe(id);
          expect(built.paths[path]).toBe(id);
        }
      }),
    );
  });
});
