import { randomBytes } from 'node:crypto';

import type { CollectionBeforeChangeHook, Field } from 'payload';

import { fold } from '@/search/fold';

import { isSystem } from '@/tenants/access';

import { both } from './labels';

// Without 0/o, 1/l/i: the reference is read out on the telephone.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Eight characters, about 39 bits: stable for the life of an item, in its address. */
export const newReference = (): string =>
  Array.from(randomBytes(8), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Title → the readable part of an address: folded, at most 80 characters, whole words. */
export function slugOf(title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > 80) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug || 'bai';
}

const readOnly = { access: { create: () => false, update: () => false } };

export const referenceFields: Field[] = [
  { name: 'ref', type: 'text', unique: true, index: true, ...readOnly, label: both('Mã bài', 'Reference'), admin: { condition: (_data, _siblings, { operation }) => operation !== 'create', position: 'sidebar', readOnly: true, description: both('Không đổi, nằm trong địa chỉ bài.', 'Never changes, part of the address.') } },
  { name: 'slug', type: 'text', ...readOnly, label: both('Phần địa chỉ', 'Address part'), admin: { hidden: true } },
]; // prettier-ignore

export const writeReference: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const vietnamese = !req.locale || req.locale === 'vi' || req.locale === 'all';
  const title = typeof data.title === 'string' && vietnamese ? data.title : null;
  return {
    ...data,
    ref: originalDoc?.ref ?? (isSystem(req) && data.ref ? data.ref : newReference()),
    slug: title ? slugOf(title) : (originalDoc?.slug ?? 'bai'),
  };
};
