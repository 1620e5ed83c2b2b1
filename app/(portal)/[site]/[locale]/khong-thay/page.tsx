import { getTranslations } from 'next-intl/server';

import { NotFound } from '../../../_components/NotFound/NotFound';
import { pageSite, type SiteParams } from '../../../_data/page-site';

/**
 * What the proxy shows for an address that has no page (with status 404, see `isPortalPath` and `itemExists`). A page
 * that throws notFound() is sent as an empty document that only a script fills; this one is complete without it. With
 * that status Next reads no metadata of a page, so the title stands in the page itself.
 */
export default async function UnknownPathPage({ params }: { params: Promise<SiteParams> }) {
  const site = await pageSite(params);
  const t = await getTranslations('NotFound');
  return (
    <>
      <title>{`${t('title')} – ${site.titleLines.name}`}</title>
      <NotFound site={site} />
    </>
  );
}
