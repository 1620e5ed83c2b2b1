import { getLocale, getTranslations } from 'next-intl/server';
import { locale as rootLocale, site as rootSite } from 'next/root-params';

import { Frame } from '../../_components/Frame/Frame';
import { TextPage } from '../../_components/TextPage/TextPage';
import { hrefIn } from '../../_data/href';
import { getSite } from '../../_data/site';
import type { Locale } from '../../_data/types';

/** 404 in the frame of the site; next gives this file no parameters, so it asks for those of the root. */
export default async function NotFoundPage() {
  const [key, locale] = await Promise.all([rootSite(), rootLocale()]);
  const site = key ? await getSite(key, (locale ?? (await getLocale())) as Locale) : null;
  const t = await getTranslations('NotFound');
  if (!site) return <h1>{t('title')}</h1>;
  const links = [
    { label: t('home'), path: '/' },
    { label: t('units'), path: '/don-vi' },
    { label: t('sitemap'), path: '/so-do' },
  ];
  return (
    <Frame site={site} path="/" current="">
      <title>{`${t('title')} – ${site.titleLines.name}`}</title>
      <TextPage site={site} title={t('title')} intro={t('text')}>
        <ul className="links">
          {links.map(({ label, path }) => (
            <li key={path}>
              <a href={hrefIn(site, path)}>{label}</a>
            </li>
          ))}
        </ul>
      </TextPage>
    </Frame>
  );
}
