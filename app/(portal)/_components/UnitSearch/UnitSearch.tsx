import { useTranslations } from 'next-intl';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { SuggestBox } from './SuggestBox';

type Props = {
  site: SiteView;
  id?: string;
  /** of the landmark, where the page has another */
  name?: string;
  query?: string;
  labelHidden?: boolean;
};

/** Field that finds a unit by its name, with or without tone marks; a plain GET form that the finder's script completes while typing. */
export function UnitSearch({
  site,
  id = 'unit-query',
  name,
  query = '',
  labelHidden = false,
}: Props) {
  const t = useTranslations('UnitSearch');
  return (
    <form className="unit-search" role="search" aria-label={name} action={hrefIn(site, '/don-vi')}>
      <label
        id={`${id}-label`}
        htmlFor={id}
        className={labelHidden ? 'visually-hidden' : undefined}
      >
        {t('label')}
      </label>
      <SuggestBox
        id={id}
        defaultValue={query}
        placeholder={t('example')}
        maxLength={80}
        suggest={hrefIn(site, '/don-vi/goi-y.json')}
        submit={t('submit')}
        failed={t('failed')}
      />
    </form>
  );
}
