import { previewPath } from '@/preview/preview-path';
import { env } from '@/security/env';
import { getDirectory } from '@/tenants/sites';
import { canonicalUrl } from '@/tenants/urls';

import type { Screen } from './answer';

/** The address of a preview on the site of a unit. */
export async function previewAddress(
  { req, today }: Screen,
  unit: string,
  token: string,
): Promise<string> {
  const { publicOrigin, hostPattern, baseDomain } = env();
  const directory = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const target = directory.primary[unit] ?? { host: null, path: '' };
  return canonicalUrl(target, publicOrigin, 'vi', previewPath(token), baseDomain);
}
