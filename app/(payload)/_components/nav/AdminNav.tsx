import { getTranslation } from '@payloadcms/translations';
import { Logout } from '@payloadcms/ui';
import { NavHamburger, NavWrapper } from '@payloadcms/next/client';
import type { ServerProps, VisibleEntities } from 'payload';

import { waitingCount } from '@/admin/queue/waiting-count';
import { hasAnywhere } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';

import { textsOf } from '../texts';
import { NAV_GROUPS } from './entries';
import { NavLinks, type NavGroupView } from './NavLinks';

type Props = ServerProps & { visibleEntities: VisibleEntities };

const MANAGERS_ONLY = [
  'users',
  'sites',
  'level-settings',
  'mournings',
  'search-synonyms',
  'section-labels',
  'sending-quotas',
];
const SENDERS_ONLY = ['unit-groups'];

/** The menu on the left: brand, then the screens this person can use. */
export async function AdminNav({ i18n, payload, permissions, user, visibleEntities }: Props) {
  const texts = textsOf(i18n.language);
  const admin = payload.config.routes.admin;
  const actor = requestActor({ user } as Parameters<typeof requestActor>[0]);
  const manages = hasAnywhere(actor, 'people.manage');
  const sends = hasAnywhere(actor, 'syndication.send');
  const waiting = actor ? await waitingCount(payload, actor) : 0;
  const visible = (slug: string): boolean =>
    (visibleEntities.collections as string[]).includes(slug) &&
    Boolean(permissions?.collections?.[slug as never]?.read) &&
    (manages || !MANAGERS_ONLY.includes(slug)) &&
    (sends || !SENDERS_ONLY.includes(slug));
  const groups = NAV_GROUPS.map((group): NavGroupView => ({
    label: texts.nav[group.key],
    links: group.entries.flatMap((entry) => {
      if ('screen' in entry) {
        if ('needs' in entry && !hasAnywhere(actor, entry.needs)) return [];
        return [{ href: `${admin}${entry.path}`, label: texts.nav[entry.screen], ...(entry.screen === 'queue' ? { waiting } : {}) }];
      }
      const config = payload.config.collections.find(({ slug }) => slug === entry.slug);
      if (!config || !visible(entry.slug)) return [];
      return [{ href: `${admin}/collections/${entry.slug}`, label: getTranslation(config.labels.plural, i18n) }];
    }),
  }));
  return (
    <NavWrapper baseClass="nav">
      <nav className="nav__wrap" aria-label={texts.nav.main}>
        <p className="lt-brand">
          {texts.brand}
          <small>{texts.brandLine}</small>
        </p>
        <NavLinks groups={groups} />
        <div className="nav__controls">
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  );
} // prettier-ignore
