import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Frame } from '../Frame/Frame';
import { SearchForm } from '../SearchForm/SearchForm';
import { TextPage } from '../TextPage/TextPage';

const WAYS_ON = [
  { key: 'home', path: '/' },
  { key: 'units', path: '/don-vi' },
  { key: 'sitemap', path: '/so-do' },
] as const;

/** An address that leads nowhere, in the frame of the site, with ways on. */
export function NotFound({ site }: { site: SiteView }) {
  const t = useTranslations('NotFound');
  return (
    <Frame site={site} path="/" current="">
      <TextPage site={site} title={t('title')} intro={t('text')}>
        <SearchForm action={hrefIn(site, '/tim-kiem')} />
        <ul className="links">
          {WAYS_ON.map(({ key, path }) => (
            <li key={path}>
              <a href={hrefIn(site, path)}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </TextPage>
    </Frame>
  );
}
