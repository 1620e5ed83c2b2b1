import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';

import { Article } from '../../../../_components/Article/Article';
import { Breadcrumb } from '../../../../_components/Breadcrumb/Breadcrumb';
import { ClearQuestion } from '../../../../_components/ClearQuestion/ClearQuestion';
import { Frame } from '../../../../_components/Frame/Frame';
import { JsonLd } from '../../../../_components/JsonLd/JsonLd';
import { getArticle } from '../../../../_data/article';
import { clearPath } from '../../../../_data/clear-path';
import { hrefIn } from '../../../../_data/href';
import { pageMetadata } from '../../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../../_data/page-site';
import { shareImage } from '../../../../_data/share-image';
import { breadcrumbList, newsArticle } from '../../../../_data/structured';

type Props = { params: Promise<SiteParams & { article: string }> };

/** The reference at the end decides; an outdated or mistyped slug leads to the right address for good (308). */
async function load({ params }: Props) {
  const site = await pageSite(params);
  const result = (await getArticle(site, decodeURIComponent((await params).article))) ?? notFound();
  if (result.kind === 'moved') permanentRedirect(result.href);
  return { site, article: result.article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, article } = await load(props);
  return pageMetadata(site, {
    title: article.title,
    description: article.teaser,
    path: article.path,
    canonical: article.canonical,
    locales: article.locales,
    image: shareImage(site, article),
    index: !article.archived,
  });
}

export default async function ArticlePage(props: Props) {
  const { site, article } = await load(props);
  const home = await getTranslations('MenuBar');
  const parents = article.section ? [article.section] : [];
  const trail = [
    { label: home('home'), path: '/' },
    ...parents,
    { label: article.title, path: article.path },
  ].map(({ label, path }) => ({ name: label, path }));
  return (
    <Frame site={site} path={article.path} current={article.section?.href}>
      <JsonLd data={newsArticle(site, article)} />
      <JsonLd data={breadcrumbList(site, trail)} />
      <div className="wrap">
        <Breadcrumb items={[{ label: home('home'), href: hrefIn(site, '/') }, ...parents]} />
        <Article article={article} here={site.title}>
          {!article.archived && <ClearQuestion action={hrefIn(site, clearPath(article.path))} />}
        </Article>
      </div>
    </Frame>
  );
}
