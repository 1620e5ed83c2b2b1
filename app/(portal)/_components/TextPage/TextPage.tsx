import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { hrefIn } from '../../_data/href';
import type { Locale, SiteView } from '../../_data/types';
import { Breadcrumb } from '../Breadcrumb/Breadcrumb';

type Props = { site: SiteView; title: string; intro?: string; lang?: Locale; children: ReactNode };

/** A page of running text: breadcrumb, title, one column of readable width. */
export function TextPage({ site, title, intro, lang, children }: Props) {
  const t = useTranslations('MenuBar');
  return (
    <div className="wrap">
      <Breadcrumb items={[{ label: t('home'), href: hrefIn(site, '/') }]} />
      <div className="page-body">
        <h1 className="page-title" lang={lang}>
          {title}
        </h1>
        {intro && <p className="page-intro">{intro}</p>}
        <div className="text-page">{children}</div>
      </div>
    </div>
  );
}
