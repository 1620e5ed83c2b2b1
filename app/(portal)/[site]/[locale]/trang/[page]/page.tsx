import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { ClearQuestion } from '../../../../_components/ClearQuestion/ClearQuestion';
import { Frame } from '../../../../_components/Frame/Frame';
import { StaticText } from '../../../../_components/TextPage/StaticText';
import { clearPath } from '../../../../_data/clear-path';
import { hrefIn } from '../../../../_data/href';
import { getPage } from '../../../../_data/page';
import { pageMetadata } from '../../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../../_data/page-site';

type Props = { params: Promise<SiteParams & { page: string }> };

async function load({ params }: Props) {
  const site = await pageSite(params);
  const page = (await getPage(site, decodeURIComponent((await params).page))) ?? notFound();
  return { site, page, path: `/trang/${page.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, page, path } = await load(props);
  return pageMetadata(site, { title: page.title, path, index: !page.archived });
}

export default async function StaticPage(props: Props) {
  const { site, page, path } = await load(props);
  return (
    <Frame site={site} path={path}>
      <StaticText site={site} page={page}>
        {!page.archived && <ClearQuestion action={hrefIn(site, clearPath(path))} />}
      </StaticText>
    </Frame>
  );
}
