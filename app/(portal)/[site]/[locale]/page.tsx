import type { Metadata } from 'next';

import { Frame } from '../../_components/Frame/Frame';
import { Home } from '../../_components/Home/Home';
import { JsonLd } from '../../_components/JsonLd/JsonLd';
import { getHome } from '../../_data/home';
import { pageMetadata } from '../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../_data/page-site';
import { governmentOrganization } from '../../_data/structured';

type Props = { params: Promise<SiteParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageSite(params), { path: '/' });
}

export default async function HomePage({ params }: Props) {
  const site = await pageSite(params);
  const home = await getHome(site);
  return (
    <Frame site={site} path="/">
      <JsonLd data={governmentOrganization(site)} />
      <h1 className="visually-hidden">{site.title}</h1>
      <Home site={site} home={home} />
    </Frame>
  );
}
