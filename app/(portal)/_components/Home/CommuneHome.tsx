import { useTranslations } from 'next-intl';

import type { HomeView, SiteView } from '../../_data/types';
import { QuickTasks } from '../QuickTasks/QuickTasks';
import { ContactBlock } from './ContactBlock';
import { FromAboveBlock } from './FromAboveBlock';
import { HeadlinesBlock } from './HeadlinesBlock';
import { NoticesBlock } from './NoticesBlock';
import { OwnNewsBlock } from './OwnNewsBlock';
import { Row } from './Row';

/** Own first: notices, own news, then what comes from above, disclosures, events, contact. */
export function CommuneHome({ site, home }: { site: SiteView; home: HomeView }) {
  const t = useTranslations('CommuneHome');
  const all = useTranslations('Home');
  const { links, disclosures } = home;
  return (
    <>
      <QuickTasks tasks={site.tasks} />
      <Row form="columns-5-7">
        <NoticesBlock
          title={t('notices')}
          notices={home.notices}
          href={links.notices}
          all={all('all')}
        />
        <OwnNewsBlock title={t('news')} cards={home.news} href={links.news} all={all('allNews')} />
      </Row>
      <FromAboveBlock
        title={site.ladder.length > 2 ? t('fromAbove') : t('fromProvince')}
        cards={home.fromAbove}
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
