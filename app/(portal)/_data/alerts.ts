import type { Alert } from '@/alerts/alert';
import { alertsOn } from '@/alerts/showing';

import { agencyName } from './agency-name';
import type { AlertBannerView } from './alert-types';
import type { Portal } from './portal';
import { siteLink } from './site-link';
import type { Locale, SiteView } from './types';

type From = Pick<SiteView, 'byPath' | 'locale'>;

/** A text in the page's language, else in Vietnamese and marked as such: English never holds up an alert. */
function wordsOf(alert: Alert, locale: Locale): Pick<AlertBannerView, 'title' | 'lines' | 'lang'> {
  const clear = alert.state === 'all-clear';
  const [vi, en] = clear ? [alert.clearVi, alert.clearEn] : [alert.titleVi, alert.titleEn];
  const english = locale === 'en' && en !== '';
  const body = clear ? '' : english ? alert.bodyEn : alert.bodyVi;
  return {
    title: english ? en : vi,
    lines: body.split('\n').filter((line) => line.trim() !== ''),
    ...(locale === 'en' && !english ? { lang: 'vi' as const } : {}),
  };
}

async function bannerOf(at: Portal, alert: Alert, from: From): Promise<AlertBannerView> {
  const clear = alert.state === 'all-clear';
  const unit = at.tree.get(alert.steward);
  const iso = (moment: number) => new Date(moment).toISOString();
  const { phone, link } = alert;
  return {
    id: alert.id,
    kind: clear ? 'all-clear' : alert.severity,
    drill: alert.drill,
    ...wordsOf(alert, from.locale),
    issuer: unit ? await agencyName(at, unit, from.locale) : '',
    at: iso(clear ? alert.clearedAt : alert.issuedAt),
    ...(!clear && alert.textAt > alert.issuedAt ? { updatedAt: iso(alert.textAt) } : {}),
    ...(clear ? {} : { until: iso(alert.until) }),
    ...(phone && !clear ? { phone } : {}),
    ...(link
      ? { href: link.startsWith('/') ? siteLink(at, from, alert.steward, link) : link }
      : {}),
  };
}

/**
 * The alerts that stand first on every page of a unit's site, most severe first. The one place where pages read them: a
 * cache of whole pages depends on the unit's feed keys, and lives no longer than the next `from` or `showUntil`.
 */
export async function siteAlerts(at: Portal, unit: string, from: From): Promise<AlertBannerView[]> {
  const alerts = await alertsOn(at.payload, at.tree, unit, Date.now());
  return Promise.all(alerts.map((alert) => bannerOf(at, alert, from)));
}
