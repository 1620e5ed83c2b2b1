import { ArchivedBanner } from '../../_components/ArchivedBanner/ArchivedBanner';
import { Article } from '../../_components/Article/Article';
import { ArticleTools } from '../../_components/ArticleTools/ArticleTools';
import { ChangeHistory } from '../../_components/ChangeHistory/ChangeHistory';
import { ClearQuestion } from '../../_components/ClearQuestion/ClearQuestion';
import { Day } from '../../_components/Day/Day';
import { EndedNotice } from '../../_components/EndedNotice/EndedNotice';
import { JsonLd } from '../../_components/JsonLd/JsonLd';
import { LastChecked } from '../../_components/LastChecked/LastChecked';
import { NotFound } from '../../_components/NotFound/NotFound';
import { OriginLine } from '../../_components/OriginLine/OriginLine';
import { RichText } from '../../_components/RichText/RichText';
import { StaleNote } from '../../_components/StaleNote/StaleNote';
import { UnitNote } from '../../_components/UnitNote/UnitNote';
import type { HistoryView } from '../../_data/ended-types';
import type { ArticleView, SiteView } from '../../_data/types';
import { card, cards, origin, picture } from '../data';
import { TEXT, WITH_VIDEO } from '../rich-text';
import type { Sample } from '../sample';

const history: HistoryView = {
  entries: [
    { kind: 'major', at: '2024-08-29T03:00:00.000Z', note: 'Bản trước ghi nhầm ngày họp là 28/8; ngày đúng là 29/8.' },
    { kind: 'first', at: '2024-08-27T01:00:00.000Z' },
  ],
  updatedAt: '2024-08-29T03:00:00.000Z',
  correction: { kind: 'major', at: '2024-08-29T03:00:00.000Z', note: 'Bản trước ghi nhầm ngày họp là 28/8; ngày đúng là 29/8.' },
}; // prettier-ignore

const body = { state: TEXT, media: {}, links: {} };

const article: ArticleView = {
  ref: 'mau', slug: 'mau', path: '#mau', canonical: '#mau', title: card.title, teaser: card.teaser, locales: ['vi'],
  publishedAt: card.date, history, minutes: 2, cover: picture, body, origin, author: 'Ban Biên tập xã An Bình',
  event: { startsAt: '2024-09-01T01:00:00.000Z', place: 'Nhà văn hóa xã' }, checkedAt: '2024-10-01T01:00:00.000Z',
  note: { unit: 'xã An Bình', text: 'Tại xã, nộp ở bộ phận một cửa.' }, topics: [{ label: 'Ứng phó bão số 3', href: '#chuyen-de' }],
  sameUnit: cards.slice(0, 2), sameSection: [],
}; // prettier-ignore

const ended = {
  at: '2024-08-29T03:00:00.000Z',
  title: card.title,
  reason: 'Thông tin đã được thay bằng bài mới.',
};

/** An article and everything that may stand on its page. */
export const articleSamples = (site: SiteView): Sample[] => [
  { component: 'Article', states: [
    { name: 'sent down, corrected, with an event and a note of the unit', node: <Article article={article} here={site.title} /> },
  ] },
  { component: 'ArticleTools', states: [{ name: 'print; what the browser cannot do is hidden', node: <ArticleTools lang="vi" /> }] },
  { component: 'OriginLine', states: [{ name: 'from the province', node: <OriginLine origin={origin} here={site.title} /> }] },
  { component: 'ChangeHistory', states: [{ name: 'with a correction', node: <ChangeHistory history={history} /> }] },
  { component: 'ArchivedBanner', states: [{ name: 'with a reason', node: <ArchivedBanner archived={{ at: '2024-08-29T03:00:00.000Z', reason: 'Có quy định mới.' }} /> }] },
  { component: 'LastChecked', states: [{ name: 'a day', node: <LastChecked date="2024-10-01T01:00:00.000Z" /> }] },
  { component: 'StaleNote', states: [{ name: 'the Vietnamese text is newer', node: <StaleNote since="2024-10-01T01:00:00.000Z" /> }] },
  { component: 'UnitNote', states: [{ name: 'of this unit', node: <UnitNote note={article.note} /> }] },
  { component: 'ClearQuestion', states: [{ name: 'asked', node: <ClearQuestion action="#danh-gia" /> }] },
  { component: 'RichText', states: [
    { name: 'headings, lists, quotation, table, link', node: <RichText value={body} locale="vi" /> },
    { name: 'own video with poster, captions and transcript', node: <RichText value={WITH_VIDEO} locale="vi" /> },
  ] },
  { component: 'EndedNotice', states: (['withdrawn', 'error', 'merged', 'expired', 'held'] as const).map((kind) => ({
    name: kind, node: <EndedNotice site={site} ended={{ ...ended, kind, ...(kind === 'merged' ? { by: { name: 'Bài mới', href: '#moi' } } : {}) }} />,
  })) },
  { component: 'NotFound', states: [{ name: 'whole page', node: <NotFound site={site} /> }] },
  { component: 'Day', states: [{ name: 'a date', node: <p><Day date="2024-03-26T01:00:00.000Z" /></p> }] },
  { component: 'JsonLd', states: [{ name: 'for programs; nothing to see', node: <JsonLd data={{}} /> }] },
]; // prettier-ignore
