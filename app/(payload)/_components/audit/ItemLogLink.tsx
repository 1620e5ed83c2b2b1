'use client';

import { Link, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';

import { actorOf } from '@/tenants/actor';
import { can } from '@/tenants/roles';

import { auditTextsOf } from './audit-texts';

/** Beside a saved item, for administrators: everything that was done with it. The server decides what they read. */
export function ItemLogLink() {
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const { itemLog } = auditTextsOf(useTranslation().i18n.language);
  const reads = actorOf(user)?.memberships.some(({ role }) => can(role, 'audit.read')) ?? false;
  if (!id || !collectionSlug || !reads) return null;
  return (
    <section className="lt-preview lt-stack" aria-labelledby="lt-item-log">
      <h2 id="lt-item-log">{itemLog.title}</h2>
      <p className="lt-help">{itemLog.help}</p>
      <p><Link className="lt-btn" href={`${config.routes.admin}/nhat-ky?muc=${collectionSlug}:${id}`} prefetch={false}>{itemLog.link}</Link></p>
    </section>
  );
} // prettier-ignore
