import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { formatMonth } from '@/i18n/format';

import { Breadcrumb } from '../../../../_components/Breadcrumb/Breadcrumb';
import { Frame } from '../../../../_components/Frame/Frame';
import { JsonLd } from '../../../../_components/JsonLd/JsonLd';
import { MonthArchive } from '../../../../_components/MonthArchive/MonthArchive';
import { Paging } from '../../../../_components/Paging/Paging';
import { StoryCard } from '../../../../_components/StoryCard/StoryCard';
import { monthHref } from '../../../../_data/archive';
import { hrefIn } from '../../../../_data/href';
import { readMonth } from '../../../../_data/month';
import { pageMetadata } from '../../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../../_data/page-site';
import { getSection } from '../../../../_data/section';
import { breadcrumbList } from '../../../../_data/structured';

type Props = {
  params: Promise<SiteParams & { section: string }>;
  searchParams: Promise<{ truoc?: string | string[]; thang?: string | string[] }>;
};

const one = (value?: string | string[]) => (typeof value === 'string' ? value : undefined);

/** A month that is none is not a page: its address shows the list itself. */
async function load({ params, searchParams }: Props) {
  const [site, { section: slug }, query] = await Promise.all([
    pageSite(params),
    params,
    searchParams,
  ]);
  const cursor = one(query.truoc);
  const month = readMonth(one(query.thang)) ?? undefined;
  const section = (await getSection(site, slug, { cursor, month })) ?? notFound();
  const t = await getTranslations('SectionPage');
  // "Tin tức – tháng 3/2024": inside a line the month is written small in Vietnamese.
  const words = month && formatMonth(month, site.locale);
  const named = site.locale === 'vi' ? words?.toLowerCase() : words;
  const title = named ? t('inMonth', { title: section.title, month: named }) : section.title;
  const list = `/chuyen-muc/${section.slug}`;
  const path = month ? monthHref(list, month) : list;
  return { site, section, title, list, path, cursor, month: named };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, section, title, list, path, cursor } = await load(props);
  // Older pages move as items are added: search engines follow their links and keep the articles. Of months without anything
  // there is no end.
  return pageMetadata(site, {
    title,
    path,
    index: cursor === undefined && (path === list || section.cards.length > 0),
    list: { title: section.title, path: list },
  });
}

export default async function SectionPage(props: Props) {
  const { site, section, title, list, path, month } = await load(props);
  const t = await getTranslations('SectionPage');
  const home = await getTranslations('MenuBar');
  const parents = month ? [{ label: section.title, href: hrefIn(site, list) }] : [];
  return (
    <Frame site={site} path={path} current={hrefIn(site, list)}>
      <JsonLd
        data={breadcrumbList(site, [
          { name: home('home'), path: '/' },
          { name: section.title, path: list },
          ...(month ? [{ name: title, path }] : []),
        ])}
      />
      <div className="wrap">
        <Breadcrumb items={[{ label: home('home'), href: hrefIn(site, '/') }, ...parents]} />
        <div className="page-body">
          <h1 className="page-title">{title}</h1>
          <div className="section-list divided">
            {section.cards.map((card, index) => (
              <StoryCard key={card.href} card={card} form="row" level={2} eager={index === 0} />
            ))}
          </div>
          {section.cards.length === 0 && (
            <p className="page-intro">{month ? t('emptyMonth', { month }) : t('empty')}</p>
          )}
          <Paging paging={section.paging} />
          <MonthArchive archive={section.archive} />
        </div>
      </div>
    </Frame>
  );
}
