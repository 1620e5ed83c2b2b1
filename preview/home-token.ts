import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { env } from '@/security/env';
import type { HomeBlock } from '@/tenants/home/blocks';
import { readHomeBlocks } from '@/tenants/home/read';

/** An arrangement of a home page that is not saved. It says only what its maker could save. */
export type HomeTrial = {
  unit: string;
  blocks: HomeBlock[];
  /** milliseconds */
  expiresAt: number;
};

/** Long enough to look at it and to show it to a colleague. */
export const HOME_TRIAL_MS = 30 * 60 * 1000;

/** Addresses get no longer than servers and browsers take. */
const MOST_CHARACTERS = 6000;
const MOST_BYTES = 200_000;

const FORM = /^trang-chu~([A-Za-z0-9_-]+)~([A-Za-z0-9_-]{43})$/;

const seal = (packed: string): Buffer =>
  createHmac('sha256', env().payloadSecret).update(`home-preview ${packed}`).digest();

/** The trial as a part of an address, signed; null where it would be too long. Nothing of it is stored. */
export function homeToken({ unit, blocks, expiresAt }: HomeTrial): string | null {
  const packed = deflateRawSync(JSON.stringify([unit, expiresAt, blocks])).toString('base64url');
  const token = `trang-chu~${packed}~${seal(packed).toString('base64url')}`;
  return token.length > MOST_CHARACTERS ? null : token;
}

/** What a token says; null for one that we did not sign, or that has ended. @param token as it came in */
export function openHomeToken(token: unknown, now = Date.now()): HomeTrial | null {
  if (typeof token !== 'string' || token.length > MOST_CHARACTERS) return null;
  const [, packed, given] = FORM.exec(token) ?? [];
  if (!packed || !given || !timingSafeEqual(seal(packed), Buffer.from(given, 'base64url')))
    return null;
  const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_BYTES });
  const [unit, expiresAt, blocks] = JSON.parse(text.toString()) as [string, number, unknown];
  return expiresAt > now ? { unit, expiresAt, blocks: readHomeBlocks(blocks) } : null;
}
