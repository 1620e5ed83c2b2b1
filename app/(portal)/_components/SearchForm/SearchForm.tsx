import { useTranslations } from 'next-intl';

import type { SearchScope } from '../../_data/search-types';
import { SuggestBox } from '../UnitSearch/SuggestBox';

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
      <SuggestBox
        id={id}
        defaultValue={query}
        maxLength={400}
        aria-describedby={`${id}-hint`}
        data-plain=""
        suggest={`${action}/goi-y.json`}
        submit={t('submit')}
        failed={t('failed')}
      >
        {scope !== 'site' && <input type="hidden" name="pham-vi" value={scope} />}
      </SuggestBox>
      <p className="search-hint" id={`${id}-hint`}>
        {t('hint')}
      </p>
    </form>
  );
}
