import { useTranslations } from 'next-intl';

import type { SearchScope } from '../../_data/search-types';
import { Filled } from '../Filled/Filled';
import { Icon } from '../Icon/Icon';

type Props = {
  /** address of the search page */
  action: string;
  id?: string;
  query?: string;
  scope?: SearchScope;
};

/** Field that looks through all texts, with or without tone marks; a plain GET form. */
export function SearchForm({ action, id = 'search', query = '', scope = 'site' }: Props) {
  const t = useTranslations('Search');
  return (
    <form className="search-form" role="search" aria-label={t('form')} action={action}>
      <label id={`${id}-label`} htmlFor={id}>
        {t('label')}
      </label>
      <div className="unit-search-box">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          autoComplete="off"
          maxLength={400}
          aria-describedby={`${id}-hint`}
          data-plain=""
          data-suggest={`${action}/goi-y.json`}
          suppressHydrationWarning
        />
        {scope !== 'site' && <input type="hidden" name="pham-vi" value={scope} />}
        <button className="button" type="submit">
          <Icon name="search" />
          {t('submit')}
        </button>
      </div>
      <Filled className="unit-suggestions" data-suggestions="" data-failed={t('failed')} />
      <p className="search-hint" id={`${id}-hint`}>
        {t('hint')}
      </p>
    </form>
  );
}
