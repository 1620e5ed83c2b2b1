import { expect, it } from 'vitest';

import { auditHref, exportHref, readAddress, type AuditAddress } from './address';

const WHOLE: AuditAddress = {
  unit: '65f0a1b2c3d4e5f60718293a', person: '0190a1b2-aaaa-bbbb-cccc-0123456789ab', kind: 'emergency', item: { collection: 'articles', id: '65f0a1b2c3d4e5f60718293b' },
  from: '2024-03-01', to: '2024-03-26', before: { at: '2024-03-26T00:41:03.123Z', id: '65f0a1b2c3d4e5f60718293c' },
}; // prettier-ignore

it('an address holds the filters and gives them back', () => {
  const href = auditHref('/admin', WHOLE);
  const { pathname, searchParams } = new URL(href, 'http://x');
  expect(pathname).toBe('/admin/nhat-ky');
  expect(readAddress(Object.fromEntries(searchParams))).toEqual(WHOLE);
  expect(auditHref('/admin', {})).toBe('/admin/nhat-ky');
});

it('what makes no sense is left out', () => {
  const query = { 'don-vi': '../x', nguoi: ['a', 'b'], loai: 'everything', muc: 'articles', tu: '2024-02-31x', den: '2024-13-01', truoc: '5' }; // prettier-ignore
  expect(Object.values(readAddress(query))).toEqual(Array(7).fill(null));
  expect(Object.values(readAddress(undefined))).toEqual(Array(7).fill(null));
});

it('a file is asked for by the same filters, without the place in the list', () => {
  expect(exportHref(WHOLE)).toBe('/api/lt/audit/export?unit=65f0a1b2c3d4e5f60718293a&person=0190a1b2-aaaa-bbbb-cccc-0123456789ab&kind=emergency&item=articles%3A65f0a1b2c3d4e5f60718293b&from=2024-03-01&to=2024-03-26'); // prettier-ignore
  expect(exportHref(readAddress({}))).toBe('/api/lt/audit/export');
});
