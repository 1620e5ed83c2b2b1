import { expect, it } from 'vitest';

import { UNAUDITED } from './exceptions';
import { auditChange, auditDelete, rememberDoomed } from './hooks';

const { default: config } = await import('@payload-config');
const { collections, globals } = await config;

it('every collection is audited, or named as an exception with a reason', () => {
  const audited = collections.filter(
    ({ hooks }) =>
      hooks.afterChange.includes(auditChange) &&
      hooks.beforeDelete.includes(rememberDoomed) &&
      hooks.afterDelete.includes(auditDelete),
  );
  const slugs = collections.map(({ slug }) => slug);
  const covered = new Set([...audited.map(({ slug }) => slug), ...Object.keys(UNAUDITED)]);
  expect(slugs.filter((slug) => !covered.has(slug))).toEqual([]);
  expect(audited.filter(({ slug }) => slug in UNAUDITED)).toEqual([]);
  // Globals have hooks of their own: whoever adds the first one thinks of the log.
  expect(globals).toEqual([]);
});

it('knows no exception that is gone', () => {
  const slugs = new Set<string>(collections.map(({ slug }) => slug));
  expect(Object.keys(UNAUDITED).filter((slug) => !slugs.has(slug))).toEqual([]);
});
