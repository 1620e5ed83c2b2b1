import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { previewPath } from '@/preview/preview-path';

import { Article } from '../../../../_components/Article/Article';
import { Breadcrumb } from '../../../../_components/Breadcrumb/Breadcrumb';
import { Frame } from '../../../../_components/Frame/Frame';
import { Home } from '../../../../_components/Home/Home';
import { PreviewRibbon } from '../../../../_components/PreviewRibbon/PreviewRibbon';
import { StaticText } from '../../../../_components/TextPage/StaticText';
import { headIcons } from '../../../../_data/head-icons';
import { getHomePreview } from '../../../../_data/home-preview';
import { hrefIn } from '../../../../_data/href';
import { pageSite, type SiteParams } from '../../../../_data/page-site';
import { getPreview } from '../../../../_data/preview';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<SiteParams & { token: string }> };

async function load({ params }: Props) {
  const site = await pageSite(params);
  const { token } = await params;
  const path = previewPath(token);
  const trial = await getHomePreview(site, token);
  if (trial) return { site, path, trial, preview: null };
  return { site, path, trial: null, preview: (await getPreview(site, token)) ?? notFound() };
}

/** No canonical address and no sharing card: the page belongs to nobody but the holder of its link. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, preview } = await load(props);
  const title = (preview?.article ?? preview?.page)?.title;
  return {
    title: title ? `${title} – ${site.titleLines.name}` : site.title,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
    icons: headIcons(site),
  };
}

/** What is not published yet, in the template that it will have. */
export default async function PreviewPage(props: Props) {
  const { site, preview, trial, path } = await load(props);
  if (trial)
    return (
      <Frame site={site} path={path}>
        <PreviewRibbon expiresAt={trial.expiresAt} home />
        <h1 className="visually-hidden">{site.title}</h1>
        <Home site={site} home={trial.home} />
      </Frame>
    );
  const { article, page } = preview;
  const home = await getTranslations('MenuBar');
  const parents = article?.section ? [article.section] : [];
  return (
    <Frame site={site} path={path} current={article?.section?.href}>
      <PreviewRibbon expiresAt={preview.expiresAt} published={preview.published} />
      {article && (
        <div className="wrap">
          <Breadcrumb items={[{ label: home('home'), href: hrefIn(site, '/') }, ...parents]} />
          <Article article={article} here={site.title} />
        </div>
      )}
      {page && <StaticText site={site} page={page} />}
    </Frame>
  );
}
