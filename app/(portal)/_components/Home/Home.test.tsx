import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import vi from '@/messages/vi.json';
import en from '@/messages/en.json';
import type { HomeKind } from '@/tenants/home/blocks';
import { homeRows } from '@/tenants/home/rows';
import { STANDARD_HOME } from '@/tenants/home/standard';
import type { Level } from '@/tenants/levels';

import type { HomeBlockView, HomeView } from '../../_data/home-types';
import type { CardView, SiteView } from '../../_data/types';
import { Home } from './Home';

const card = (title: string, more: Partial<CardView> = {}): CardView => ({
  href: `/tin/${title}`,
  title,
  date: '2024-09-02T01:00:00.000Z',
  ...more,
});

function blockOf(kind: HomeKind): HomeBlockView {
  switch (kind) {
    case 'tasks':
    case 'contact':
      return { kind };
    case 'notices':
    case 'events':
      return { kind, href: '/x', notices: [{ href: `/tin/${kind}`, title: kind, date: '2024-09-02T01:00:00.000Z' }] }; // prettier-ignore
    case 'units':
      return { kind, units: [{ id: 'u', level: 'commune', name: 'Xã', href: '/u', count: 0, current: false }] }; // prettier-ignore
    case 'links':
      return { kind, title: { text: 'Liên kết', lang: 'vi' }, links: [{ text: 'Cổng', href: 'https://chinhphu.vn' }] }; // prettier-ignore
    case 'text':
      return { kind, title: { text: 'Lời ngỏ' }, paragraphs: ['<b>Chào</b>'] };
    case 'media':
      return { kind, cards: [card('phim', { media: { video: true } }), card('bộ ảnh', { media: { photos: 8 } })] }; // prettier-ignore
    default:
      return { kind, title: 'Mục', href: '/x', cards: [card(`${kind} một`), card(`${kind} hai`)] };
  }
}

const siteOf = (level: Level) =>
  ({
    level, locale: 'vi', unitId: 'u', byPath: false, address: { host: 'a.vn', path: '' }, ladder: [{}, {}, {}],
    tasks: [{ label: 'Nộp hồ sơ', href: '/nop', icon: 'submit' }], phones: [{ label: 'Công an', number: '113' }],
  }) as unknown as SiteView; // prettier-ignore

function html(level: Level, kinds: readonly HomeKind[], locale: 'vi' | 'en' = 'vi'): string {
  const home: HomeView = {
    rows: homeRows(level, kinds.map(blockOf)),
    below: { count: 19, kinds: 'xã' },
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'vi' ? vi : en} timeZone="Asia/Ho_Chi_Minh">
      <Home site={siteOf(level)} home={home} />
    </NextIntlClientProvider>,
  ); // prettier-ignore
}
const headings = (text: string): string[] =>
  [...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words!);

describe('home pages', () => {
  it.each([
    ['commune', ['Việc thường làm', 'Thông báo', 'Tin địa phương', 'Từ huyện và tỉnh', 'Công khai', 'Sắp diễn ra', 'Số điện thoại cần thiết']],
    ['district', ['Việc thường làm', 'Tin nổi bật', 'Thông báo', 'Tin từ 19 xã', 'Tin địa phương', 'Từ tỉnh', '19 xã', 'Công khai', 'Sắp diễn ra', 'Số điện thoại cần thiết']],
    ['province', ['Việc thường làm', 'Tin nổi bật', 'Tin mới', 'Thông báo', 'Mục', 'Tin từ cơ sở', 'Mục', 'Mục', 'Mục', 'Tìm cổng của nơi bạn ở', 'Sắp diễn ra', 'Ảnh và video']],
  ] as const)('of a %s have a heading for each block, in its order', (level, expected) => {
    const kinds = STANDARD_HOME[level].map(({ kind }) => kind);
    expect(headings(html(level, kinds))).toEqual(expected);
  }); // prettier-ignore

  it('say in words what is in pictures, mark what is in another language, and escape what people wrote', () => {
    const text = html('province', ['media', 'links', 'text'], 'en');
    expect(text).toContain('8 photos: bộ ảnh');
    expect(text).toContain('Video: phim');
    expect(text).toContain('lang="vi"');
    expect(text).toContain('&lt;b&gt;Chào');
    expect(headings(text)).toEqual(['Photos and videos', 'Liên kết', 'Lời ngỏ']);
  });

  it('are whole in any order: every block has its heading', () => {
    const kinds: HomeKind[] = ['contact', 'events', 'text', 'links', 'news', 'notices', 'tasks', 'media'];
    expect(headings(html('commune', kinds))).toHaveLength(kinds.length);
  }); // prettier-ignore
});
