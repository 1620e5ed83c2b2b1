import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { Icon } from '../Icon/Icon';

type Props = { site: SiteView; query?: string; labelHidden?: boolean };

/** Field that finds a unit by its name, with or without tone marks; a plain GET form. */
export function UnitSearch({ site, query = '', labelHidden = false }: Props) {
  const t = useTranslations('UnitSearch');
  return (
    <form className="unit-search" role="search" action={hrefIn(site, '/don-vi')}>
      <label htmlFor="unit-query" className={labelHidden ? 'visually-hidden' : undefined}>
        {t('label')}
      </label>
      <div className="unit-search-box">
        <input
          id="unit-query"
          name="q"
          type="search"
          defaultValue={query}
          placeholder={t('example')}
          autoComplete="off"
          maxLength={80}
        />
        <button className="button" type="submit">
          <Icon name="search" />
          {t('submit')}
        </button>
      </div>
    </form>
  );
}
