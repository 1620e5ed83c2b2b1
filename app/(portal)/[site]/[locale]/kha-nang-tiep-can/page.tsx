import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { Frame } from '../../../_components/Frame/Frame';
import { TestRun } from '../../../_components/TextPage/TestRun';
import { TextPage } from '../../../_components/TextPage/TextPage';
import { accessibilityView } from '../../../_data/accessibility';
import { hrefIn } from '../../../_data/href';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';

type Props = { params: Promise<SiteParams> };

const CAN = ['can1', 'can2', 'can3', 'can4', 'can5'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await pageSite(params);
  const t = await getTranslations('AccessibilityPage');
  return pageMetadata(site, { title: t('title'), path: '/kha-nang-tiep-can' });
}

/**
 * The statement that Circular 26/2020/TT-BTTTT expects of portals of state bodies, in the parts that W3C names: standard, status,
 * assessment, limits, contact. The same on every site; what was tested is read from the last run.
 */
export default async function AccessibilityPage({ params }: Props) {
  const site = await pageSite(params);
  const t = await getTranslations('AccessibilityPage');
  const { run, standing } = accessibilityView();
  return (
    <Frame site={site} path="/kha-nang-tiep-can">
      <TextPage site={site} title={t('title')} intro={t('intro', { agency: site.agency })}>
        <section>
          <h2>{t('standardTitle')}</h2>
          <p>{t('standard')}</p>
        </section>
        <section>
          <h2>{t('statusTitle')}</h2>
          <p>{t('status')}</p>
        </section>
        <section>
          <h2>{t('runTitle')}</h2>
          <TestRun run={run} standing={standing} />
        </section>
        <section>
          <h2>{t('canTitle')}</h2>
          <ul className="bullets">
            {CAN.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('limitsTitle')}</h2>
          <p>{t('limits')}</p>
        </section>
        <section>
          <h2>{t('reportTitle')}</h2>
          <p>{t('report')}</p>
          <p>
            <a href={hrefIn(site, '/lien-he')}>{t('contact')}</a>
          </p>
        </section>
      </TextPage>
    </Frame>
  );
}
