import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { NotFound } from '../../../_components/NotFound/NotFound';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';

type Props = { params: Promise<SiteParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('NotFound');
  return pageMetadata(site, { title: t('title'), path: '/', index: false });
}

/**
 * What the proxy shows for a path that no page has (with status 404, see `isPortalPath`). A page that throws notFound()
 * is sent as an empty document that only a script fills; this one is complete without it.
 */
export default async function UnknownPathPage({ params }: Props) {
  return <NotFound site={await pageSite(params)} />;
}
