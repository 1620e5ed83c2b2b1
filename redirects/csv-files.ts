import type { PayloadRequest } from 'payload';

import { BOM, csvLine } from '@/audit/csv';

import { faultText } from './faults';
import type { ImportPlan } from './import-plan';
import { REDIRECTS, type RedirectRow } from './row';

type Language = 'vi' | 'en';

const HEADS: Record<Language, string[]> = {
  vi: ['từ', 'đến', 'ghi chú'],
  en: ['from', 'to', 'note'],
};

/** An empty list with two examples. */
export const templateCsv = (language: Language): string =>
  BOM +
  csvLine(HEADS[language]) +
  csvLine(['/Article/123/Tieu-de.html', '/chuyen-muc/thong-bao', language === 'en' ? 'A path of the site, or https://…' : 'Đường dẫn trên trang, hoặc https://…']) +
  csvLine(['/Trang/ChiTietTinTuc.aspx?nid=45', 'https://dichvucong.gov.vn/', '']); // prettier-ignore

/** Rows that were not taken, as they came, with their line and why; may be corrected and sent again as it is. */
export const faultsCsv = (faults: ImportPlan['faults'], language: Language): string =>
  BOM +
  csvLine([...HEADS[language], ...(language === 'en' ? ['row', 'reason'] : ['dòng', 'lý do'])]) +
  faults.map(({ row, fault }) => csvLine([row.from, row.to, row.note, row.line, faultText(fault, language)])).join(''); // prettier-ignore

/** Every redirect of a unit's site that the person may read, as a file that can be read in again. */
export async function exportCsv(req: PayloadRequest, unit: string, language: Language): Promise<string> {
  const { docs } = await req.payload.find({
    collection: REDIRECTS, req, user: req.user, overrideAccess: false, depth: 0, limit: 0, pagination: false, sort: 'fromKey',
    where: { origin: { equals: unit } },
  });
  const rows = docs as unknown as RedirectRow[];
  const named = async (collection: 'articles' | 'pages', field: 'ref' | 'slug') => {
    const ids = rows.flatMap(({ item }) => (item?.relationTo === collection ? [String(item.value)] : []));
    const found = await req.payload.db.find<{ id: string; ref?: string; slug?: string }>({
      collection, req, limit: 0, pagination: false, select: { [field]: true }, where: { id: { in: [...new Set(ids)] } },
    });
    return new Map(found.docs.map((row) => [String(row.id), row[field] ?? '']));
  };
  const [refs, slugs] = [await named('articles', 'ref'), await named('pages', 'slug')];
  const to = ({ item, address }: RedirectRow): string => {
    if (!item) return address ?? '';
    const id = String(item.value);
    return item.relationTo === 'articles' ? (refs.get(id) ?? '') : slugs.has(id) ? `/trang/${slugs.get(id)}` : '';
  };
  return BOM + csvLine(HEADS[language]) + rows.map((row) => csvLine([row.from, to(row), row.note])).join('');
} // prettier-ignore
