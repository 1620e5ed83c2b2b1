import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { Frame } from '../../../_components/Frame/Frame';
import { LinkSection } from '../../../_components/TextPage/LinkSection';
import { TextPage } from '../../../_components/TextPage/TextPage';
import { hrefIn } from '../../../_data/href';
import { getOutline } from '../../../_data/outline';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';

type Props = { params: Promise<SiteParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('SitemapPage');
  return pageMetadata(site, { title: t('title'), path: '/so-do' });
}

export default async function SitemapPage({ params }: Props) {
  const site = await pageSite(params);
  const [outline, t, footer] = await Promise.all([
    getOutline(site),
    getTranslations('SitemapPage'),
    getTranslations('Footer'),
  ]);
  const above = site.ladder.filter((step) => !step.current);
  const name = (step: (typeof above)[number]) =>
    [step.before, step.shortName, step.after].filter(Boolean).join(' ');
  return (
    <Frame site={site} path="/so-do">
      <TextPage site={site} title={t('title')}>
        <LinkSection title={t('sections')} items={outline.sections} />
        <LinkSection title={t('topics')} items={outline.topics} />
        <LinkSection title={t('pages')} items={outline.pages} />
        <LinkSection
          title={t('above')}
          items={above.map((step) => ({ label: name(step), href: step.href }))}
        />
        <LinkSection
          title={t('below')}
          items={[...outline.units, { label: t('all'), href: hrefIn(site, '/don-vi') }]}
        />
        <LinkSection
          title={t('help')}
          items={[
            { label: footer('contact'), href: hrefIn(site, '/lien-he') },
            { label: footer('accessibility'), href: hrefIn(site, '/kha-nang-tiep-can') },
            { label: footer('privacy'), href: hrefIn(site, '/bao-ve-du-lieu') },
            { label: footer('rss'), href: hrefIn(site, '/rss.xml') },
          ]}
        />
      </TextPage>
    </Frame>
  );
}
