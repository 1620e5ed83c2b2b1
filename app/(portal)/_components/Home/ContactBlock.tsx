import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { CallList } from '../CallList/CallList';
import { Picture } from '../Picture/Picture';

const TOWN_HALL = { src: '/art/town-hall.svg', alt: '', width: 640, height: 400 };

/** Who to call, beside the drawing of the town hall. */
export function ContactBlock({ site }: { site: SiteView }) {
  const t = useTranslations('Home');
  if (site.phones.length === 0) return null;
  return (
    <section className="block tinted" id="goi">
      <div className="wrap contact-block">
        <Picture image={TOWN_HALL} sizes="384px" />
        <div>
          <BlockHeading title={t('contact')} href={hrefIn(site, '/lien-he')} all={t('allPhones')} />
          <CallList phones={site.phones.slice(0, 4)} />
        </div>
      </div>
    </section>
  );
}
