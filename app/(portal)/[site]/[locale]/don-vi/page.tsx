import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { BlockHeading } from '../../../_components/BlockHeading/BlockHeading';
import { Frame } from '../../../_components/Frame/Frame';
import { UnitDirectory } from '../../../_components/UnitDirectory/UnitDirectory';
import { UnitMap } from '../../../_components/UnitMap/UnitMap';
import { UnitResults } from '../../../_components/UnitResults/UnitResults';
import { UnitSearch } from '../../../_components/UnitSearch/UnitSearch';
import { findUnits } from '../../../_data/find-units';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';
import { getUnits } from '../../../_data/units';

type Props = { params: Promise<SiteParams>; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('UnitsPage');
  return pageMetadata(site, { title: t('title'), path: '/don-vi' });
}

export default async function UnitsPage({ params, searchParams }: Props) {
  const [site, { q }] = await Promise.all([pageSite(params), searchParams]);
  const query = typeof q === 'string' ? q.slice(0, 80).trim() : '';
  const [directory, found] = await Promise.all([
    getUnits(site),
    query ? findUnits(site, query) : [],
  ]);
  const t = await getTranslations('UnitsPage');
  const { map } = directory;
  return (
    <Frame site={site} path="/don-vi">
      <div className="tinted finder">
        <div className={map ? 'wrap columns columns-7-5' : 'wrap'}>
          <div>
            <h1 className="page-title">{t('title')}</h1>
            <p className="page-intro mb-6">{t('intro', directory.counts)}</p>
            <UnitSearch site={site} query={query} />
            {query && <UnitResults units={found} query={query} />}
            <p className="page-intro mt-5">{t('hint')}</p>
          </div>
          {map && (
            <div>
              <h2 className="finder-map-title">{t('map')}</h2>
              <UnitMap map={map} />
            </div>
          )}
        </div>
      </div>
      <section className="block" aria-labelledby="units">
        <div className="wrap">
          <BlockHeading id="units" title={t('list')} note={t('listNote')} />
          <UnitDirectory directory={directory} />
        </div>
      </section>
    </Frame>
  );
}
