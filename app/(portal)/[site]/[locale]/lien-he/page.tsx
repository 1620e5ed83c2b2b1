import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { CallList } from '../../../_components/CallList/CallList';
import { ContactFacts } from '../../../_components/ContactFacts/ContactFacts';
import { PersonFacts } from '../../../_components/ContactFacts/PersonFacts';
import { Frame } from '../../../_components/Frame/Frame';
import { MineToggle } from '../../../_components/MineToggle/MineToggle';
import { TextPage } from '../../../_components/TextPage/TextPage';
import { UnitMap } from '../../../_components/UnitMap/UnitMap';
import { contactMap } from '../../../_data/contact-map';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';

type Props = { params: Promise<SiteParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('ContactPage');
  return pageMetadata(site, { title: t('title'), path: '/lien-he' });
}

export default async function ContactPage({ params }: Props) {
  const site = await pageSite(params);
  const t = await getTranslations('ContactPage');
  const map = await contactMap(site);
  const marked = map?.shapes.find(({ here }) => here)?.label;
  return (
    <Frame site={site} path="/lien-he">
      <TextPage site={site} title={t('title')}>
        <section>
          <h2>{t('office')}</h2>
          <ContactFacts site={site} />
          <MineToggle site={site} />
        </section>
        {map && (
          <section className="contact-map">
            <h2>{t('map')}</h2>
            {/* Says in words what the drawing shows, for those who do not see it. */}
            <p>{t('mapNote', { place: marked ?? '', map: map.label })}</p>
            <UnitMap map={map} />
          </section>
        )}
        <section>
          <h2>{t('spokesperson')}</h2>
          <p className="quiet">{t('spokespersonNote')}</p>
          {site.spokesperson ? <PersonFacts person={site.spokesperson} /> : <p>{t('missing')}</p>}
        </section>
        {site.phones.length > 0 && (
          <section>
            <h2>{t('phones')}</h2>
            <CallList phones={site.phones} />
          </section>
        )}
      </TextPage>
    </Frame>
  );
}
