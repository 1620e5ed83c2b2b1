import { BOM, csvLine } from '@/audit/csv';
import { vietnamIso } from '@/i18n/vietnam-time';
import { deliveryReport } from '@/syndication/delivery-report';

import type { Screen } from '../endpoints/answer';
import { sectionNames, siteView } from './report';
import { STATE_WORDS } from './state-words';

const HEADINGS = [
  'Đơn vị nhận',
  'Mã đơn vị',
  'Trên trang',
  'Từ lúc',
  'Chuyên mục',
  'Xác nhận đã nhận',
  'Người xác nhận',
  'Quá hạn xác nhận',
];

/** The whole report as CSV, for spreadsheets. @throws NotFound */
export async function reportCsv(at: Screen, id: string, now: number): Promise<{ csv: string; unit: string; item: string; sites: number }> {
  const { sending, sites } = await deliveryReport(at.req, id, now);
  const names = await sectionNames(at, sites);
  const lines = sites.map((site) => {
    const { name, state, since, section, acknowledged, overdue } = siteView(site, names, 'vi');
    return csvLine([
      name, site.unit.code, STATE_WORDS.vi[state], since && vietnamIso(since), section, acknowledged && vietnamIso(acknowledged.at), acknowledged?.by, overdue ? 'có' : '',
    ]);
  });
  return { csv: BOM + csvLine(HEADINGS) + lines.join(''), unit: sending.steward, item: sending.item, sites: sites.length };
} // prettier-ignore
