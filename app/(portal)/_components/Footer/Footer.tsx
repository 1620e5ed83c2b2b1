import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { MenuItem, SiteView } from '../../_data/types';
import { FooterFacts } from './FooterFacts';

/** Who answers for the site (Decree 42/2022/NĐ-CP asks for agency, address and responsible person), and the lasting links. */
export function Footer({ site }: { site: SiteView }) {
  const t = useTranslations('Footer');
  const link = (label: string, path: string): MenuItem => ({ label, href: hrefIn(site, path) });
  const information = [
    ...site.footerLinks,
    link(t('contact'), '/lien-he'),
    link(t('sitemap'), '/so-do'),
  ];
  const help = [
    link(t('accessibility'), '/kha-nang-tiep-can'),
    link(t('privacy'), '/bao-ve-du-lieu'),
    link(t('rss'), '/rss.xml'),
  ];
  return (
    <footer className="footer">
      <div className="wrap">
        <div className="footer-columns">
          <div>
            <h2>{site.title}</h2>
            <FooterFacts site={site} />
          </div>
          <Links title={t('information')} items={information} />
          <Links title={t('help')} items={help} />
        </div>
        <div className="footer-notes">
          <p>{t('reuse')}</p>
          {site.demo && <p>{t('demo')}</p>}
        </div>
      </div>
    </footer>
  );
}

function Links({ title, items }: { title: string; items: MenuItem[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
