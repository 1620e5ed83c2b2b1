import { CallList } from '../../_components/CallList/CallList';
import { ContactFacts } from '../../_components/ContactFacts/ContactFacts';
import { Facts } from '../../_components/Facts/Facts';
import { ContactBlock } from '../../_components/Home/ContactBlock';
import { MineToggle } from '../../_components/MineToggle/MineToggle';
import { TextPage } from '../../_components/TextPage/TextPage';
import { UnitDirectory } from '../../_components/UnitDirectory/UnitDirectory';
import { UnitList } from '../../_components/UnitList/UnitList';
import { UnitMap } from '../../_components/UnitMap/UnitMap';
import { UnitResults } from '../../_components/UnitResults/UnitResults';
import { UnitSearch } from '../../_components/UnitSearch/UnitSearch';
import type { DirectoryView, SiteView } from '../../_data/types';
import { units } from '../data';
import type { Sample } from '../sample';

const phones = [
  { label: 'Bộ phận một cửa', note: 'Thứ Hai đến thứ Sáu, giờ hành chính', number: '0220 3 000 110' },
  { label: 'Trực ban', number: '0220 3 000 111' },
]; // prettier-ignore

const directory: DirectoryView = {
  root: { id: 'r', level: 'province', name: 'Tỉnh Hải Dương', href: '#hd', count: 2, current: false },
  districts: [{ unit: units[0]!, children: units.slice(2) }],
  communes: units.slice(2, 3),
  counts: { districts: 1, communes: 3 },
}; // prettier-ignore

const shape = (id: string, path: string, x: number, here: boolean) => ({
  id, path, shade: 1 as const, label: `Huyện ${id}`, href: `#${id}`, here, caption: { lines: [id], x, y: 60 },
}); // prettier-ignore

const map = {
  label: 'Bản đồ mẫu',
  width: 240,
  height: 120,
  shapes: [shape('Đông', 'M0 0H110V120H0Z', 55, false), shape('Tây', 'M120 0H240V120H120Z', 180, true)],
}; // prettier-ignore

/** Units, who to call, and the pages of plain text. */
export const unitSamples = (site: SiteView): Sample[] => [
  { component: 'UnitSearch', states: [{ name: 'empty', node: <UnitSearch site={site} /> }] },
  { component: 'UnitList', states: [
    { name: 'two columns, one is current', node: <UnitList units={units} /> },
    { name: 'three columns', node: <UnitList units={units} form="three" /> },
  ] },
  { component: 'UnitResults', states: [
    { name: 'near and former names', node: <UnitResults units={units} query="an bình" /> },
    { name: 'nothing found', node: <UnitResults units={[]} query="không có" /> },
  ] },
  { component: 'UnitDirectory', states: [{ name: 'with and without districts', node: <UnitDirectory directory={directory} /> }] },
  { component: 'UnitMap', states: [{ name: 'two shapes, one is here', node: <UnitMap map={map} /> }] },
  { component: 'CallList', states: [{ name: 'with and without a note', node: <CallList phones={phones} /> }] },
  { component: 'Facts', states: [{ name: 'pairs', node: <Facts facts={[{ term: 'Địa chỉ', value: 'Thôn Trung Tâm' }, { term: 'Điện thoại', value: '0220 3 000 110' }]} /> }] },
  { component: 'ContactFacts', states: [{ name: 'of this site', node: <ContactFacts site={site} /> }] },
  { component: 'Home', states: [{ name: 'block of contacts; the other blocks are on home pages', node: <ContactBlock site={site} /> }] },
  { component: 'MineToggle', states: [{ name: 'on sites of communes', node: <MineToggle site={site} /> }] },
  { component: 'TextPage', states: [{ name: 'with an introduction', node: <TextPage site={site} title="Tiêu đề trang" intro="Lời dẫn một câu."><p>Nội dung.</p></TextPage> }] },
]; // prettier-ignore
