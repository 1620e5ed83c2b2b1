import { Fragment } from 'react';

import type { HomeView } from '../../_data/home-types';
import type { SiteView } from '../../_data/types';
import { HomeBlock } from './HomeBlock';
import { Row } from './Row';

/** A home page: its blocks in the order of the layout (tenants/home/), row by row. */
export function Home({ site, home }: { site: SiteView; home: HomeView }) {
  return home.rows.map(({ form, blocks }, at) => {
    const besideLead = blocks[0]?.kind === 'lead';
    const shown = blocks.map((block, n) => (
      <HomeBlock key={n} site={site} home={home} block={block} besideLead={besideLead && n > 0} />
    ));
    return form === 'full' ? <Fragment key={at}>{shown}</Fragment> : <Row key={at} form={form}>{shown}</Row>; // prettier-ignore
  });
}
