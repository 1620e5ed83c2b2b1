import { APIError, type Endpoint, type PayloadRequest } from 'payload';

import { actingSite } from '@/redirects/acting-site';
import { applyBatch, BATCH } from '@/redirects/apply-import';
import { exportCsv, faultsCsv, templateCsv } from '@/redirects/csv-files';
import { planImport } from '@/redirects/import-plan';
import { readCsv } from '@/redirects/read-csv';
import { memoryThrottle } from '@/security/throttle-memory';

import { asPerson, isTaken } from '../sendings/press-send';
import { action } from './action';
import { openScreen, refusalOf, refuse, type Screen } from './answer';

const PATH = '/lt/redirects';

export const MOST_ROWS = 5000;
const MOST_BYTES = 6 * 1024 * 1024;
const MOST_SIGNS = 4_000_000;

/** A whole list is checked row by row: nobody needs it more often. */
const throttle = memoryThrottle({ points: 30, seconds: 60 });

const TEXTS = {
  vi: {
    large: `Tệp quá lớn. Mỗi lần nhập nhiều nhất ${MOST_ROWS} dòng; hãy chia thành nhiều tệp.`,
    heading: 'Dòng đầu của tệp phải có các cột từ, đến, ghi chú. Hãy tải tệp mẫu về rồi điền vào.',
    often: 'Đã nhập nhiều lần trong một phút. Hãy đợi một phút rồi thử lại.',
    taken: 'Có người vừa sửa danh sách này. Một phần đã được ghi; hãy kiểm tra lại tệp rồi nhập tiếp.',
  },
  en: {
    large: `The file is too large. At most ${MOST_ROWS} rows are imported at once; please divide it.`,
    heading: 'The first line of the file must name the columns from, to, note. Please fill in the template.',
    often: 'There were many imports within a minute. Please wait a minute and try again.',
    taken: 'Somebody has just changed this list. A part was written; please check the file and import it again.',
  },
}; // prettier-ignore

/** What a file would do, or has done. */
export type ImportAnswer = {
  applied: boolean;
  added: number;
  changed: number;
  same: number;
  faults: number;
  /** the rows that were not taken, as a file; empty where there are none */
  errorCsv: string;
};

const stop = (message: string, status: number) => new APIError(message, status, undefined, true);

async function importRows(at: Screen, csv: string, apply: boolean): Promise<ImportAnswer> {
  const texts = TEXTS[at.language];
  const site = await actingSite(at.req);
  if ((await throttle.take(at.actor.id)) !== null) throw stop(texts.often, 429);
  const rows = readCsv(csv);
  if (!rows) throw stop(texts.heading, 400);
  if (rows.length > MOST_ROWS) throw stop(texts.large, 413);
  const { writes, same, faults } = await planImport(at.req, site.origin, rows);
  const added = writes.filter(({ id }) => id === null).length;
  for (let from = 0; apply && from < writes.length; from += BATCH) {
    const batch = writes.slice(from, from + BATCH);
    await asPerson(at.req, (req) => applyBatch(req, site, batch)).catch((error: unknown) => {
      throw isTaken(error) ? stop(texts.taken, 409) : error;
    });
  }
  const errorCsv = faults.length > 0 ? faultsCsv(faults, at.language) : '';
  return { applied: apply, added, changed: writes.length - added, same, faults: faults.length, errorCsv }; // prettier-ignore
}

const large = { vi: TEXTS.vi.large, en: TEXTS.en.large };

/** `POST /api/lt/redirects/import` {csv, apply}: for the acting unit; without `apply` it only tells what it would do. */
export const importRedirects: Endpoint = action(
  `${PATH}/import`,
  async (at, { csv, apply }) => {
    if (typeof csv !== 'string' || typeof apply !== 'boolean') return null;
    if (csv.length > MOST_SIGNS) throw stop(large[at.language], 413);
    return importRows(at, csv, apply);
  },
  { most: MOST_BYTES, large },
);

const file = (csv: string, name: string): Response =>
  new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    },
  }); // prettier-ignore

const download = (path: string, write: (at: Screen) => Promise<Response>): Endpoint => ({
  path: `${PATH}/${path}`,
  method: 'get',
  handler: async (req: PayloadRequest) => {
    const at = await openScreen(req);
    if (!at) return refuse(401, req.t('error:unauthorized'));
    try {
      return await write(at);
    } catch (error) {
      return refusalOf(error);
    }
  },
});

/** `GET /api/lt/redirects/template.csv` */
export const redirectTemplate = download('template.csv', async ({ language }) => file(templateCsv(language), 'mau-chuyen-huong')); // prettier-ignore

/** `GET /api/lt/redirects/export.csv`: of the acting unit. */
export const exportRedirects = download('export.csv', async ({ req, language, today }) => {
  const { origin } = await actingSite(req);
  return file(await exportCsv(req, origin, language), `chuyen-huong-${today}`);
});
