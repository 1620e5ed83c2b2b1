import { AlertBanner } from '../../_components/AlertBanner/AlertBanner';
import { Breadcrumb } from '../../_components/Breadcrumb/Breadcrumb';
import { ClosedNotice } from '../../_components/ClosedNotice/ClosedNotice';
import { DemoRibbon } from '../../_components/DemoRibbon/DemoRibbon';
import { DisplayMenu } from '../../_components/DisplayMenu/DisplayMenu';
import { Filled } from '../../_components/Filled/Filled';
import { FinderPanel } from '../../_components/FinderPanel/FinderPanel';
import { Footer } from '../../_components/Footer/Footer';
import { Frame } from '../../_components/Frame/Frame';
import { Ladder } from '../../_components/Ladder/Ladder';
import { Masthead } from '../../_components/Masthead/Masthead';
import { MenuBar } from '../../_components/MenuBar/MenuBar';
import { MourningRibbon } from '../../_components/MourningRibbon/MourningRibbon';
import { PreviewRibbon } from '../../_components/PreviewRibbon/PreviewRibbon';
import { SkipLink } from '../../_components/SkipLink/SkipLink';
import type { AlertBannerView } from '../../_data/alert-types';
import type { SiteView } from '../../_data/types';
import type { Sample } from '../sample';

const alert = (kind: AlertBannerView['kind'], drill = false): AlertBannerView => ({
  id: `${kind}-${drill}`,
  kind,
  drill,
  title: 'Nước sông Kinh Thầy lên nhanh trong đêm',
  lines: ['Hộ dân ngoài đê chuyển vào nhà văn hóa thôn trước 20 giờ.', 'Mang theo giấy tờ và thuốc đang dùng.'],
  issuer: 'UBND tỉnh Hải Dương',
  at: '2024-09-09T09:00:00.000Z',
  until: '2024-09-10T09:00:00.000Z',
  phone: '112',
  href: '#canh-bao',
}); // prettier-ignore

const alerts = (one: AlertBannerView) => <AlertBanner alerts={[one]} />;

/** What stands around every page, with this site's own names. */
export const frameSamples = (site: SiteView): Sample[] => [
  { component: 'SkipLink', states: [{ name: 'shows itself on focus', node: <SkipLink /> }] },
  { component: 'DemoRibbon', states: [{ name: 'demo', node: <DemoRibbon /> }] },
  { component: 'MourningRibbon', states: [{ name: 'a line', node: <MourningRibbon mourning={{ title: 'Cả nước để tang' }} /> }] },
  { component: 'PreviewRibbon', states: [
    { name: 'draft', node: <PreviewRibbon expiresAt="2024-09-10T09:00:00.000Z" published={false} /> },
    { name: 'already public', node: <PreviewRibbon expiresAt="2024-09-10T09:00:00.000Z" published /> },
  ] },
  { component: 'AlertBanner', states: [
    { name: 'emergency', node: alerts(alert('emergency')) },
    { name: 'drill', node: alerts(alert('emergency', true)) },
    { name: 'important', node: alerts(alert('important')) },
    { name: 'notice', node: alerts(alert('notice')) },
    { name: 'all clear', node: alerts(alert('all-clear')) },
  ] },
  { component: 'Ladder', states: [{ name: 'of this site', node: <Ladder site={site}><DisplayMenu /></Ladder> }] },
  { component: 'DisplayMenu', states: [{ name: 'closed; opens on press', node: <DisplayMenu /> }] },
  { component: 'Masthead', states: [{ name: 'of this site', node: <Masthead site={site} /> }] },
  { component: 'MenuBar', states: [{ name: 'home is marked', node: <MenuBar site={site} current={site.menu[0]?.href ?? ''} /> }] },
  { component: 'ClosedNotice', states: [
    { name: 'one successor', node: <ClosedNotice name={site.name} closed={{ validTo: '2024-11-30', successors: [{ name: 'Xã An Phú', href: '#an-phu' }] }} /> },
    { name: 'none known', node: <ClosedNotice name={site.name} closed={{ validTo: '2024-11-30', successors: [] }} /> },
  ] },
  { component: 'Breadcrumb', states: [{ name: 'three steps', node: <Breadcrumb items={[{ label: 'Trang chủ', href: '#nha' }, { label: 'Tin tức', href: '#tin' }, { label: 'Nông nghiệp', href: '#nn' }]} /> }] },
  { component: 'Filled', states: [{ name: 'empty until the script fills it', node: <Filled as="p" /> }] },
  { component: 'FinderPanel', states: [{ name: 'closed; opens from the menu bar', node: <FinderPanel site={site} /> }] },
  { component: 'Footer', states: [{ name: 'of this site', node: <Footer site={site} /> }] },
  { component: 'Frame', states: [{ name: 'whole', node: <Frame site={site} path="/_styleguide"><p className="wrap">Nội dung trang</p></Frame> }] },
]; // prettier-ignore
