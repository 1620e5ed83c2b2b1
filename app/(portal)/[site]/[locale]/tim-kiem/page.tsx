import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';

import { Frame } from '../../../_components/Frame/Frame';
import { SearchForm } from '../../../_components/SearchForm/SearchForm';
import { SearchNarrow } from '../../../_components/SearchNarrow/SearchNarrow';
import { SearchTabs } from '../../../_components/SearchNarrow/SearchTabs';
import { SearchPages } from '../../../_components/SearchResults/SearchPages';
import { SearchResults } from '../../../_components/SearchResults/SearchResults';
import { SearchStatus } from '../../../_components/SearchResults/SearchStatus';
import { SearchWays } from '../../../_components/SearchResults/SearchWays';
import { SearchSuggested } from '../../../_components/SearchSuggested/SearchSuggested';
import { noteSearch } from '../../../_data/note-misses';
import { pageMetadata } from '../../../_data/page-metadata';
import { pageSite, type SiteParams } from '../../../_data/page-site';
import { getSearch } from '../../../_data/search';
import { askPath, readAsk } from '../../../_data/search-ask';
import { PAGE_SIZE } from '../../../_data/search-pages';

type Props = {
  params: Promise<SiteParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = async ({ params, searchParams }: Props) => {
  const [site, query] = await Promise.all([pageSite(params), searchParams]);
  return { site, ask: readAsk(query) };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, ask } = await load(props);
  const t = await getTranslations('Search');
  const title = ask.q ? t('titleFor', { query: ask.q }) : t('title');
  // What people look for is no page for search engines.
  return pageMetadata(site, { title, path: '/tim-kiem', index: ask.q === '' });
}

export default async function SearchPage(props: Props) {
  const { site, ask } = await load(props);
  const view = await getSearch(site, ask);
  await noteSearch(site, ask, view, await headers());
  const t = await getTranslations('Search');
  const start = (ask.page - 1) * PAGE_SIZE + 1;
  return (
    <Frame site={site} path={askPath(ask)} current={view.action}>
      <div className="wrap search-page">
        <h1 className="page-title">{t('title')}</h1>
        <SearchForm action={view.action} query={view.query} scope={view.scope} />
        {view.query && (
          <>
            <SearchSuggested suggested={view.suggested} />
            <SearchStatus view={view} />
            <SearchWays {...view} />
            <SearchTabs label={t('scope')} choices={view.scopes} />
            {view.count > 0 && (
              <>
                <SearchTabs label={t('kind')} choices={view.kinds} />
                <div className="columns columns-8-4 search-columns">
                  <div>
                    <SearchResults hits={view.hits} start={start} />
                    <SearchPages {...view} />
                  </div>
                  <SearchNarrow {...view} />
                </div>
              </>
            )}
          </>
        )}
      </div>
    </Frame>
  );
}
