import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { Frame } from '../../../_components/Frame/Frame';
import { TextPage } from '../../../_components/TextPage/TextPage';
import { hrefIn } from '../../../_data/href';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';

type Props = { params: Promise<SiteParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('PrivacyPage');
  return pageMetadata(site, { title: t('title'), path: '/bao-ve-du-lieu' });
}

/** What happens with personal data on the public site; the same on every site. */
export default async function PrivacyPage({ params }: Props) {
  const site = await pageSite(params);
  const t = await getTranslations('PrivacyPage');
  return (
    <Frame site={site} path="/bao-ve-du-lieu">
      <TextPage site={site} title={t('title')} intro={t('intro', { agency: site.agency })}>
        {(['read', 'mine', 'log', 'clear', 'miss', 'rights'] as const).map((key) => (
          <section key={key}>
            <h2>{t(`${key}Title`)}</h2>
            <p>{t(key)}</p>
          </section>
        ))}
        <p>
          <a href={hrefIn(site, '/lien-he')}>{t('contact')}</a>
        </p>
      </TextPage>
    </Frame>
  );
}
