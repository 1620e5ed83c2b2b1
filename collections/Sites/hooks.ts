import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload';

import { invalidate } from '@/cache/invalidate';
import { siteKey } from '@/cache/keys';
import { writeUses } from '@/syndication/track-uses';
import { isHost, RESERVED_LABELS } from '@/tenants/hosts';
import { forgetDirectory, SITES_KEY } from '@/tenants/sites';

import { idsOf } from '../shared/ids-of';

const MESSAGES = {
  malformed: { vi: 'Tên miền không hợp lệ. Ví dụ đúng: anbinh.gov.vn', en: 'This is not a host name. A correct one: anbinh.gov.vn' },
  reserved: { vi: 'Tên miền này dành cho hệ thống. Hãy chọn tên khác.', en: 'This host is reserved. Choose another one.' },
  taken: { vi: 'Tên miền này đã có trang khác dùng.', en: 'Another site uses this host.' },
}; // prettier-ignore

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

/** A host belongs to one site; a bad one is refused at save, because it could take another unit's site away. */
export const checkHosts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const aliases = Array.isArray(data.aliases) ? data.aliases.map(lower) : data.aliases;
  const checked = { ...data, ...(data.aliases === undefined ? {} : { aliases }), ...(data.primaryHost === undefined ? {} : { primaryHost: lower(data.primaryHost) || null }) };
  const hosts = [checked.primaryHost, ...(Array.isArray(aliases) ? aliases : [])].filter(Boolean) as string[];
  const fault = async (): Promise<keyof typeof MESSAGES | null> => {
    if (hosts.some((host) => !isHost(host) || !host.includes('.'))) return 'malformed';
    if (hosts.some((host) => RESERVED_LABELS.includes(host.split('.')[0]!))) return 'reserved';
    if (hosts.length === 0) return null;
    const { totalDocs } = await req.payload.count({
      collection: 'sites', overrideAccess: true, req,
      where: { and: [{ or: [{ primaryHost: { in: hosts } }, { aliases: { in: hosts } }] }, { id: { not_equals: originalDoc?.id ?? '' } }] },
    });
    return totalDocs > 0 ? 'taken' : null;
  };
  const found = await fault();
  if (!found) return checked;
  const message = MESSAGES[found][req.i18n?.language === 'en' ? 'en' : 'vi'];
  throw new ValidationError({ collection: 'sites', errors: [{ path: 'primaryHost', message }] }, req.t);
}; // prettier-ignore

/** Masthead picture and crest are public while they stand there; hosts are read anew everywhere. */
export const siteChanged: CollectionAfterChangeHook = async ({ doc, req }) => {
  const shown = [...idsOf(doc.landmark), ...idsOf(doc.crest)];
  await writeUses(req, 'sites', String(doc.id), [...new Set(shown)]);
  const unit = typeof doc.unit === 'object' ? doc.unit?.id : doc.unit;
  await invalidate(req, [SITES_KEY, siteKey(String(unit))]);
  forgetDirectory(req.payload);
  return doc;
};
