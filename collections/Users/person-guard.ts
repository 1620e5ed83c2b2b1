import { randomBytes } from 'node:crypto';

import { Forbidden, type CollectionBeforeValidateHook } from 'payload';

import { isSystem } from '@/tenants/access';

import { isSelf, mayManage } from './access';
import { PASSWORD_CHANGED } from './tell-owner';

/** Fields that say who a person is; each has its own access too, which overrideAccess would skip. */
const PROFILE = ['name', 'language', 'email'] as const;
/** Nobody else's business, not even his administrator's. */
const OWN_ONLY = ['noticeMail'] as const;
const SERVICE_ONLY = ['activatedAt', 'closedAt'] as const;

const emailKey = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase().trim() : value;

/**
 * Who may change what about somebody else, whatever way the request took. Field access drops forbidden values silently;
 * this refuses what still comes through, e.g. from a Local API call that forgot `overrideAccess: false`.
 */
export const guardPerson: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  if (operation === 'create') return newPerson(data, isSystem(req));
  if (isSystem(req)) return data;
  const self = isSelf(req, originalDoc?.id);
  const changed = (name: string) =>
    data[name] !== undefined &&
    emailKey(data[name] ?? null) !== emailKey(originalDoc?.[name] ?? null);
  if (SERVICE_ONLY.some(changed)) throw new Forbidden(req.t);
  if (!self && OWN_ONLY.some(changed)) throw new Forbidden(req.t);
  if (!self && data.password) throw new Forbidden(req.t);
  if (!self && PROFILE.some(changed)) {
    if (!(await mayManage(req, originalDoc ?? {}))) throw new Forbidden(req.t);
    if (changed('email') && originalDoc?.activatedAt) throw new Forbidden(req.t);
  }
  if (data.password) req.context[PASSWORD_CHANGED] = true;
  return data;
};

/**
 * A new account gets a password that nobody knows: the person sets his own with the invitation. Only the system (the seed of
 * the demo) creates accounts that are in use at once.
 */
function newPerson(data: Record<string, unknown>, system: boolean): Record<string, unknown> {
  if (system && typeof data.password === 'string' && data.password) {
    return { ...data, activatedAt: data.activatedAt ?? new Date().toISOString() };
  }
  const password = randomBytes(32).toString('base64url');
  if (system) return { ...data, password };
  // Payload itself takes sessions that come with a new user; the others have field access, which overrideAccess skips.
  const { sessions: _sessions, closedAt: _closed, activatedAt: _active, ...rest } = data;
  return { ...rest, noticeMail: 'needs-me', password };
}
