import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { Breadcrumb } from '../../../../_components/Breadcrumb/Breadcrumb';
import { Frame } from '../../../../_components/Frame/Frame';
import { JsonLd } from '../../../../_components/JsonLd/JsonLd';
import { Paging } from '../../../../_components/Paging/Paging';
import { StoryCard } from '../../../../_components/StoryCard/StoryCard';
import { TopicHead } from '../../../../_components/TopicHead/TopicHead';
import { hrefIn } from '../../../../_data/href';
import { pageMetadata } from '../../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../../_data/page-site';
import { breadcrumbList } from '../../../../_data/structured';
import { getTopic, topicPath } from '../../../../_data/topic';

type Props = {
  params: Promise<SiteParams & { topic: string }>;
  searchParams: Promise<{ truoc?: string | string[] }>;
};

async function load({ params, searchParams }: Props) {
  const [site, { topic: slug }, { truoc }] = await Promise.all([
    pageSite(params),
    params,
    searchParams,
  ]);
  const cursor = typeof truoc === 'string' ? truoc : undefined;
  const topic = (await getTopic(site, slug, cursor)) ?? notFound();
  return { site, topic, path: topicPath(topic.slug), cursor };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, topic, path, cursor } = await load(props);
  const title = topic.name.text;
  // Each site shows what it shows of a topic, so each is canonical for itself. Older pages move as items are added.
  return pageMetadata(site, {
    title,
    description: topic.intro?.text,
    path,
    index: cursor === undefined,
    list: { title, path },
  });
}

export default async function TopicPage(props: Props) {
  const { site, topic, path } = await load(props);
  const [t, home] = await Promise.all([getTranslations('TopicPage'), getTranslations('MenuBar')]);
  return (
    <Frame site={site} path={path}>
      <JsonLd
        data={breadcrumbList(site, [
          { name: home('home'), path: '/' },
          { name: topic.name.text, path },
        ])}
      />
      <div className="wrap">
        <Breadcrumb items={[{ label: home('home'), href: hrefIn(site, '/') }]} />
        <div className="page-body">
          <TopicHead topic={topic} />
          <div className="section-list divided">
            {topic.cards.map((card) => (
              <StoryCard key={card.href} card={card} form="row" level={2} />
            ))}
          </div>
          {topic.cards.length === 0 && <p className="page-intro">{t('noMore')}</p>}
          <Paging paging={topic.paging} />
        </div>
      </div>
    </Frame>
  );
}
