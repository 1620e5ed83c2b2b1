import { createHash } from 'node:crypto';

import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload';

import { mainColour } from '@/security/main-colour';
import { followPicture } from '@/syndication/follow-picture';
import { normaliseText } from '@/text/normalise';
import { getTree } from '@/tenants/tree';

const english = (language: unknown): boolean => language === 'en';

const noAlt = {
  vi: 'Chưa mô tả ảnh. Hãy ghi ảnh có gì, hoặc chọn "Ảnh trang trí".',
  en: 'The picture has no description. Say what it shows, or mark it as decorative.',
};

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return normaliseText(value).replace(/\s+/g, ' ').trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, clean(text)]));
};

const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(says) : Boolean(value);

/** Texts in NFC without stray spaces. */
export const normaliseWords: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data;
  const words = ['alt', 'caption', 'credit', 'title'].filter((name) => name in data);
  return { ...data, ...Object.fromEntries(words.map((name) => [name, clean(data[name])])) };
};

/** A picture is described or marked as decorative (WCAG 1.1.1). As a hook, because field validation can be skipped. */
export const requireAlt: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data } as Record<string, unknown>;
  const picture = typeof now.mimeType === 'string' && now.mimeType.startsWith('image/');
  // A translation may be missing: pages fall back to Vietnamese.
  if (!picture || now.decorative === true || says(now.alt) || (originalDoc && req.locale === 'en'))
    return data;
  const message = noAlt[english(req.i18n?.language) ? 'en' : 'vi'];
  throw new ValidationError({ collection: 'media', errors: [{ path: 'alt', message }] }, req.t);
};

/** Where nobody chose: what province and district keep is for those below too. */
export const defaultSharing: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || data.sharing || originalDoc?.sharing) return data;
  const tree = await getTree(req.payload);
  const commune = tree.get(String(data.steward))?.level === 'commune';
  return { ...data, sharing: commune ? 'own' : 'down' };
};

/** Public texts and cards that show it follow. */
export const followShown: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await followPicture(req, String(doc.id));
};

/** SHA-256 of the bytes that are stored; a file is never replaced, so it is written once. */
export const writeHash: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.file
    ? { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') }
    : data;

/** Noted from the same bytes, once, so that no page has to look at a picture. */
export const writeColour: CollectionBeforeChangeHook = async ({ data, operation, req }) =>
  operation === 'create' && req.file?.mimetype.startsWith('image/')
    ? { ...data, colour: await mainColour(req.file.data) }
    : data;
