import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import vi from '@/messages/vi.json';

import type { SearchView } from '../../_data/search-types';
import { SearchStatus } from './SearchStatus';

const scope = (label: string, chosen: boolean) => ({
  label,
  href: `/tim-kiem?scope=${label}`,
  chosen,
});

function shown(more: Partial<SearchView>): string {
  const view = {
    query: 'lịch',
    contact: '/lien-he',
    count: 0,
    more: false,
    match: 'close',
    tooLong: false,
    ...more,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={vi}>
      <SearchStatus view={view as SearchView} />
    </NextIntlClientProvider>,
  );
}

it('advises only what can be done: a wider scope where there is one', () => {
  const wider = 'Tìm trên phạm vi rộng hơn';
  expect(shown({ scopes: [scope('site', true), scope('all', false)] })).toContain(wider);
  expect(shown({ scopes: [scope('site', false), scope('all', true)] })).not.toContain(wider);
  expect(shown({ scopes: [] })).not.toContain(wider);
});

it('advises to undo what narrows only where something was chosen, by a link that does it', () => {
  expect(shown({ scopes: [] })).not.toContain('thu hẹp');
  expect(shown({ scopes: [], clear: '/tim-kiem?q=lich' })).toContain(
    '<a href="/tim-kiem?q=lich">Bỏ các lựa chọn thu hẹp</a>',
  );
}); // prettier-ignore
