import { getTranslations } from 'next-intl/server';
import { locale as rootLocale, site as rootSite } from 'next/root-params';

import { NotFound } from '../../_components/NotFound/NotFound';
import { getSite } from '../../_data/site';

/** For an item that is not there. Next gives this file no parameters, so it asks for those of the root. */
export default async function NotFoundPage() {
  const [key, locale] = await Promise.all([rootSite(), rootLocale()]);
  const site = key ? await getSite(key, locale === 'en' ? 'en' : 'vi') : null;
  const t = await getTranslations('NotFound');
  if (!site) return <h1>{t('title')}</h1>;
  return (
    <>
      <title>{`${t('title')} – ${site.titleLines.name}`}</title>
      <NotFound site={site} />
    </>
  );
}
