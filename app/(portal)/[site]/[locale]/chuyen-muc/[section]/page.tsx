import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { Breadcrumb } from '../../../../_components/Breadcrumb/Breadcrumb';
import { Frame } from '../../../../_components/Frame/Frame';
import { JsonLd } from '../../../../_components/JsonLd/JsonLd';
import { Paging } from '../../../../_components/Paging/Paging';
import { StoryCard } from '../../../../_components/StoryCard/StoryCard';
import { hrefIn } from '../../../../_data/href';
import { pageMetadata } from '../../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../../_data/page-site';
import { getSection } from '../../../../_data/section';
import { breadcrumbList } from '../../../../_data/structured';

type Props = {
  params: Promise<SiteParams & { section: string }>;
  searchParams: Promise<{ truoc?: string | string[] }>;
};

async function load({ params, searchParams }: Props) {
  const [site, { section: slug }, { truoc }] = await Promise.all([
    pageSite(params),
    params,
    searchParams,
  ]);
  const cursor = typeof truoc === 'string' ? truoc : undefined;
  const section = (await getSection(site, slug, cursor)) ?? notFound();
  return { site, section, path: `/chuyen-muc/${section.slug}`, cursor };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, section, path, cursor } = await load(props);
  // Older pages move as items are added: search engines follow their links and keep the articles.
  return pageMetadata(site, {
    title: section.title,
    path,
    index: cursor === undefined,
    list: { title: section.title, path },
  });
}

export default async function SectionPage(props: Props) {
  const { site, section, path } = await load(props);
  const t = await getTranslations('SectionPage');
  const home = await getTranslations('MenuBar');
  return (
    <Frame site={site} path={path}>
      <JsonLd
        data={breadcrumbList(site, [
          { name: home('home'), path: '/' },
          { name: section.title, path },
        ])}
      />
      <div className="wrap">
        <Breadcrumb items={[{ label: home('home'), href: hrefIn(site, '/') }]} />
        <div className="page-body">
          <h1 className="page-title">{section.title}</h1>
          <div className="section-list divided">
            {section.cards.map((card, index) => (
              <StoryCard key={card.href} card={card} form="row" level={2} eager={index === 0} />
            ))}
          </div>
          {section.cards.length === 0 && <p className="page-intro">{t('empty')}</p>}
          <Paging paging={section.paging} />
        </div>
      </div>
    </Frame>
  );
}
