import { SearchForm } from '../../_components/SearchForm/SearchForm';
import { SearchNarrow } from '../../_components/SearchNarrow/SearchNarrow';
import { SearchTabs } from '../../_components/SearchNarrow/SearchTabs';
import { SearchPages } from '../../_components/SearchResults/SearchPages';
import { SearchResults } from '../../_components/SearchResults/SearchResults';
import { SearchWays } from '../../_components/SearchResults/SearchWays';
import { SearchSuggested } from '../../_components/SearchSuggested/SearchSuggested';
import type { SearchChoice, SearchHit, SuggestedView } from '../../_data/search-types';
import { units } from '../data';
import type { Sample } from '../sample';

const choice = (label: string, count: number, chosen = false): SearchChoice => ({ label, count, chosen, href: `#${encodeURIComponent(label)}` }); // prettier-ignore

const marked = (before: string, hit: string, after = '') =>
  [{ text: before, hit: false }, { text: hit, hit: true }, { text: after, hit: false }].filter(({ text }) => text); // prettier-ignore

const hits: SearchHit[] = [
  {
    href: '#kq-1', title: marked('', 'Lịch cắt điện', ' thôn Đông'), kind: 'notice', date: '2024-08-26T01:00:00.000Z',
    snippet: marked('Điện lực sửa chữa đường dây; ', 'cắt điện', ' từ 7 giờ đến 11 giờ.'), origin: { level: 'commune', name: 'Xã An Bình' },
  },
  { href: '#kq-2', title: marked('Giới thiệu ', 'điện', ' lực'), kind: 'page', snippet: [] },
  { href: '#kq-3', title: marked('Planned ', 'power cuts'), kind: 'news', date: '2024-08-20T01:00:00.000Z', snippet: [], lang: 'en' },
]; // prettier-ignore

const facets = [
  { name: 'unit' as const, choices: [choice('Xã An Bình', 12, true), choice('Huyện Nam Sách', 3)] },
  { name: 'year' as const, choices: [choice('2024', 9), choice('2023', 6)] },
];

const sorts = [{ label: 'Phù hợp nhất', href: '#tot', chosen: true }, { label: 'Mới nhất', href: '#moi', chosen: false }]; // prettier-ignore

const pages = [1, 2, 3].map((number) => ({ number, href: `#trang-${number}`, current: number === 2 })); // prettier-ignore

const direct = [{ ...units[0]!, former: 'Xã Nam Trung' }];

const suggested: SuggestedView[] = [
  { href: '#goi-y-1', title: { text: 'Thủ tục đăng ký khai sinh' }, text: { text: 'Nộp tại bộ phận một cửa, trả kết quả trong ngày.' } },
  { href: '#goi-y-2', title: { text: 'Register a birth' } },
]; // prettier-ignore

/** Looking through all texts. */
export const searchSamples = (): Sample[] => [
  { component: 'SearchForm', states: [{ name: 'with a query', node: <SearchForm action="#tim" id="sample-search" query="lịch cắt điện" /> }] },
  { component: 'SearchNarrow', states: [
    { name: 'tabs', node: <SearchTabs label="Loại mẫu" choices={[choice('Tất cả', 15, true), choice('Tin', 9), choice('Thông báo', 6)]} /> },
    { name: 'something is chosen', node: <SearchNarrow facets={facets} sorts={sorts} clear="#bo" /> },
  ] },
  { component: 'SearchResults', states: [
    { name: 'hits of several kinds', node: <SearchResults hits={hits} /> },
    { name: 'pages', node: <SearchPages pages={pages} previous="#trang-1" next="#trang-3" /> },
    { name: 'ways on', node: <SearchWays ways={{ spelling: { label: 'lịch cắt điện', href: '#sua' }, wider: [choice('Toàn tỉnh Hải Dương', 4)] }} units={direct} sections={[{ label: 'Điện, nước', href: '#muc' }]} /> },
  ] },
  { component: 'SearchSuggested', states: [{ name: 'two best bets', node: <SearchSuggested suggested={suggested} id="sample-suggested" /> }] },
]; // prettier-ignore
