import { useTranslations } from 'next-intl';

import type { HomeView, SiteView } from '../../_data/types';
import { QuickTasks } from '../QuickTasks/QuickTasks';
import { ContactBlock } from './ContactBlock';
import { FromBelowBlock } from './FromBelowBlock';
import { HeadlinesBlock } from './HeadlinesBlock';
import { LeadBlock } from './LeadBlock';
import { NoticesBlock } from './NoticesBlock';
import { Row } from './Row';
import { RowsBlock } from './RowsBlock';
import { UnitsBlock } from './UnitsBlock';

/** Lead and notices, the communes' news, own news beside the province's, the communes, events. */
export function DistrictHome({ site, home }: { site: SiteView; home: HomeView }) {
  const t = useTranslations('DistrictHome');
  const all = useTranslations('Home');
  const { links, disclosures } = home;
  const units = home.units.length;
  return (
    <>
      <QuickTasks tasks={site.tasks} />
      <Row form="columns-7-5">
        {home.lead && <LeadBlock card={home.lead} />}
        <NoticesBlock
          title={all('notices')}
          notices={home.notices.slice(0, 4)}
          href={links.notices}
          all={all('all')}
        />
      </Row>
      <FromBelowBlock
        title={t('fromBelow', { count: units, kinds: home.unitKinds })}
        note={t('fromBelowNote')}
        cards={home.fromBelow}
        href={links.fromBelow}
        all={t('allFromBelow')}
      />
      <Row form="columns-7-5">
        <RowsBlock title={t('news')} cards={home.news} href={links.news} all={all('allNews')} />
        <HeadlinesBlock
          title={t('fromAbove')}
          cards={home.fromAbove}
          href={links.fromAbove}
          all={t('allFromAbove')}
        />
      </Row>
      <UnitsBlock
        title={t('units', { count: units, kinds: home.unitKinds })}
        note={t('unitsNote')}
        units={home.units}
        map={home.map}
      />
      <Row form="columns-7-5">
        {disclosures && (
          <HeadlinesBlock {...disclosures} title={t('disclosures')} all={all('allDisclosures')} />
        )}
        <NoticesBlock
          title={all('events')}
          notices={home.events}
          href={links.events}
          all={all('all')}
        />
      </Row>
      <ContactBlock site={site} title={t('contact')} />
    </>
  );
}
