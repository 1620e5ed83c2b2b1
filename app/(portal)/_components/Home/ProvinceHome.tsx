import { useTranslations } from 'next-intl';

import type { HomeView, SiteView } from '../../_data/types';
import { QuickTasks } from '../QuickTasks/QuickTasks';
import { FinderBlock } from './FinderBlock';
import { FromBelowBlock } from './FromBelowBlock';
import { HeadlinesBlock } from './HeadlinesBlock';
import { LatestBlock } from './LatestBlock';
import { LeadBlock } from './LeadBlock';
import { NoticesBlock } from './NoticesBlock';
import { Row } from './Row';

/** Lead and new, notices and events, from below, three sections, the finder, contact. */
export function ProvinceHome({ site, home }: { site: SiteView; home: HomeView }) {
  const t = useTranslations('ProvinceHome');
  const all = useTranslations('Home');
  const { links } = home;
  return (
    <>
      <QuickTasks tasks={site.tasks} />
      <Row form="columns-7-5">
        {home.lead && <LeadBlock card={home.lead} />}
        <LatestBlock cards={home.latest} href={links.news} />
      </Row>
      <Row form="columns-5-7">
        <NoticesBlock
          title={all('notices')}
          notices={home.notices.slice(0, 5)}
          href={links.notices}
          all={t('allNotices')}
        />
        {home.disclosures && <HeadlinesBlock {...home.disclosures} all={all('allDisclosures')} />}
      </Row>
      <FromBelowBlock
        title={t('fromBelow')}
        note={t('fromBelowNote')}
        cards={home.fromBelow}
        href={links.fromBelow}
        all={t('byUnit')}
      />
      <Row form="columns-3">
        {home.sections.slice(0, 3).map((section) => (
          <HeadlinesBlock key={section.href} {...section} all={all('more')} />
        ))}
      </Row>
      <FinderBlock site={site} home={home} />
      <Row form="columns-5-7">
        <NoticesBlock
          title={all('events')}
          notices={home.events}
          href={links.events}
          all={all('allEvents')}
        />
      </Row>
    </>
  );
}
