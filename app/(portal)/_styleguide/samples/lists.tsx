import { BlockHeading } from '../../_components/BlockHeading/BlockHeading';
import { HeadlineList } from '../../_components/HeadlineList/HeadlineList';
import { Icon } from '../../_components/Icon/Icon';
import { LevelMark } from '../../_components/LevelMark/LevelMark';
import { LinksBlock } from '../../_components/LinksBlock/LinksBlock';
import { MediaBlock } from '../../_components/MediaBlock/MediaBlock';
import { MonthArchive } from '../../_components/MonthArchive/MonthArchive';
import { NoticeList } from '../../_components/NoticeList/NoticeList';
import { Paging } from '../../_components/Paging/Paging';
import { Figure } from '../../_components/Picture/Figure';
import { PinnedMark } from '../../_components/PinnedMark/PinnedMark';
import { QuickTasks } from '../../_components/QuickTasks/QuickTasks';
import { StoryCard } from '../../_components/StoryCard/StoryCard';
import { TextBlock } from '../../_components/TextBlock/TextBlock';
import { TopicHead } from '../../_components/TopicHead/TopicHead';
import type { IconName, SiteView } from '../../_data/types';
import { card, cards, notices, picture } from '../data';
import type { Sample } from '../sample';

const ICONS: IconName[] = [
  'search', 'menu', 'pin', 'document', 'submit', 'lookup', 'feedback', 'calendar', 'phone', 'arrow-right', 'print', 'share',
  'contrast', 'check', 'mail', 'home', 'warning', 'person', 'play', 'listen',
]; // prettier-ignore

const icons = (
  <p className="sample-icons">
    {ICONS.map((name) => (
      <span key={name} title={name}>
        <Icon name={name} />
      </span>
    ))}
  </p>
);

const buttons = (
  <p>
    <button type="button" className="button">
      Gửi
    </button>{' '}
    <button type="button" className="button secondary">
      Xem trước
    </button>{' '}
    <button type="button" className="button" disabled>
      Chưa gửi được
    </button>
  </p>
);

const marks = (
  <p>
    <LevelMark level="province" name="Tỉnh Hải Dương" />{' '}
    <LevelMark level="district" name="Huyện Nam Sách" /> <LevelMark level="commune" name="Xã An Bình" />
  </p>
); // prettier-ignore

/** Cards, notices, marks and what stands around lists. */
export const listSamples = (site: SiteView): Sample[] => [
  { component: 'Icon', states: [{ name: 'all', node: icons }] },
  { component: 'Button', states: [{ name: 'main, secondary, disabled', node: buttons }] },
  { component: 'LevelMark', states: [{ name: 'the three levels', node: marks }] },
  { component: 'PinnedMark', states: [{ name: 'pinned', node: <PinnedMark /> }] },
  { component: 'BlockHeading', states: [
    { name: 'alone', node: <BlockHeading title="Thông báo" /> },
    { name: 'with a note and a link to all', node: <BlockHeading title="Tin từ cơ sở" note="Do các địa phương đăng và đề nghị." href="#tat-ca" all="Tất cả" /> },
  ] },
  { component: 'QuickTasks', states: [
    { name: 'four', node: <QuickTasks tasks={site.tasks} /> },
    { name: 'one; a task without a target is left out', node: <QuickTasks tasks={[{ label: 'Nộp hồ sơ', href: '#nop', icon: 'submit' }, { label: 'Không hiện', href: '', icon: 'lookup' }]} /> },
  ] },
  { component: 'StoryCard', states: [
    { name: 'lead', node: <StoryCard card={card} form="lead" /> },
    { name: 'row', node: <div className="divided">{cards.map((one) => <StoryCard key={one.href} card={one} form="row" />)}</div> },
    { name: 'brief', node: <div className="divided">{cards.map((one) => <StoryCard key={one.href} card={one} form="brief" />)}</div> },
    { name: 'tile', node: <div className="columns columns-3 tight">{cards.slice(0, 3).map((one) => <StoryCard key={one.href} card={one} />)}</div> },
  ] },
  { component: 'HeadlineList', states: [{ name: 'with marks, pinned, other language', node: <HeadlineList cards={cards} /> }] },
  { component: 'NoticeList', states: [{ name: 'note, deadline, from above', node: <NoticeList notices={notices} /> }] },
  { component: 'Picture', states: [{ name: 'with caption, credit and rights', node: <Figure image={picture} /> }] },
  { component: 'LinksBlock', states: [{ name: 'two links, one in another language', node: <LinksBlock block={{ kind: 'links', title: { text: 'Cổng của nhà nước' }, links: [{ text: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn' }, { text: 'National portal', lang: 'en', href: 'https://example.org' }] }} /> }] },
  { component: 'MediaBlock', states: [{ name: 'video, photos, text', node: <MediaBlock cards={[{ ...card, media: { video: true, photos: 0 } }, { ...cards[1]!, media: { photos: 8 } }, cards[2]!]} /> }] },
  { component: 'TextBlock', states: [{ name: 'two paragraphs', node: <TextBlock block={{ kind: 'text', title: { text: 'Lời chào' }, paragraphs: ['Xã có 12 thôn.', 'Bộ phận một cửa mở cửa cả sáng thứ Bảy.'] }} /> }] },
  { component: 'MonthArchive', states: [
    { name: 'on the list', node: <MonthArchive archive={{ action: '#danh-sach', years: [{ year: '2024', months: ['2024-08', '2024-03'] }] }} /> },
    { name: 'on the page of a month', node: <MonthArchive archive={{ action: '#danh-sach', years: [{ year: '2024', months: ['2024-08', '2024-03'] }], chosen: { month: '2024-03', later: { month: '2024-08', href: '#sau' } } }} /> },
  ] },
  { component: 'TopicHead', states: [
    { name: 'open, with picture', node: <TopicHead topic={{ name: { text: 'Ứng phó bão số 3' }, intro: { text: 'Tin, thông báo và hướng dẫn trong những ngày bão.' }, cover: picture, from: '2024-09-05', until: '2024-09-30', closed: false }} /> },
    { name: 'closed, in another language', node: <TopicHead topic={{ name: { text: 'Chuyển đổi số 2024', lang: 'vi' }, until: '2024-12-31', closed: true }} /> },
  ] },
  { component: 'Paging', states: [
    { name: 'first page', node: <Paging paging={{ next: '#sau' }} /> },
    { name: 'further page', node: <Paging paging={{ first: '#dau', next: '#sau' }} /> },
  ] },
]; // prettier-ignore
