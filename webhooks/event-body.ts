import type { PayloadRequest } from 'payload';

import { vietnamIso } from '@/i18n/vietnam-time';
import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';
import { getTree } from '@/tenants/tree';
import { canonicalUrl } from '@/tenants/urls';

import type { Happening } from './events';

type Row = {
  ref?: string | null;
  slug?: string | null;
  origin?: unknown;
  title?: { vi?: string | null } | null;
};

const PATHS = {
  articles: ({ slug, ref }: Row) => `/tin/${slug ?? ''}-${ref ?? ''}`,
  pages: ({ slug }: Row) => `/trang/${slug ?? ''}`,
};

/**
 * What is told of a happening, without the id of the delivery. Of what is no longer public the address is told and not
 * the title: it may be the very thing that had to go.
 */
export async function eventBody(req: PayloadRequest, { event, item, unit, at, detail }: Happening) {
  const { payload } = req;
  const row = await payload.db.findOne<Row & { id: string }>({
    collection: item.type, locale: 'all', req, where: { id: { equals: item.id } },
  } as Parameters<typeof payload.db.findOne>[0]);
  const { hostPattern, baseDomain, publicOrigin } = env();
  const tree = await getTree(payload);
  const directory = await getDirectory(payload, { pattern: hostPattern, baseDomain, today: vietnamDay(new Date()) });
  const url = (id: string, path: string) =>
    canonicalUrl(directory.primary[id] ?? { host: null, path: '' }, publicOrigin, 'vi', path, baseDomain);
  const node = tree.get(unit);
  const origin = row?.origin ? String(row.origin) : unit;
  const gone = event === 'withdrawn' || event === 'recalled';
  return {
    event,
    at: vietnamIso(at),
    unit: { id: unit, name: node?.name ?? null, level: node?.level ?? null, url: url(unit, '/') },
    item: {
      type: item.type, id: item.id, ref: row?.ref ?? null,
      url: row ? url(origin, PATHS[item.type](row)) : null,
      ...(gone ? {} : { title: row?.title?.vi ?? null }),
    },
    ...detail,
  };
} // prettier-ignore
