import type { Endpoint } from 'payload';

import { recordAudit } from '@/audit/record';
import { sentByOwn } from '@/syndication/delivery-report';
import { endSending } from '@/syndication/end-sending';

import { asPerson } from '../sendings/press-send';
import { reportView } from '../sendings/report';
import { reportCsv } from '../sendings/report-csv';
import { action } from './action';
import { openScreen, refusalOf, refuse, screen } from './answer';

const PATH = '/lt/sendings/:id/report';
const LONGEST_REASON = 500;

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value) ? value : null;

/** `GET /api/lt/sendings/:id/report?after=<unit>`: a page of *Báo cáo nhận bài*. */
export const readReport = screen(PATH, async (at) => {
  const id = idOf(at.req.routeParams?.id);
  return id && reportView(at, id, idOf(at.query.get('after')), Date.now());
});

/** `GET …/report.csv`: all of it; taking it away leaves a row in the log. */
export const exportReport: Endpoint = {
  path: `${PATH}.csv`,
  method: 'get',
  handler: async (req) => {
    const at = await openScreen(req);
    if (!at) return refuse(401, req.t('error:unauthorized'));
    const id = idOf(req.routeParams?.id);
    if (!id) return refuse(404, req.t('error:notFound'));
    try {
      const { csv, unit, item, sites } = await reportCsv(at, id, Date.now());
      await recordAudit(req, { action: 'articles.report-export', collection: 'articles', document: item, unit, after: { sending: id, sites } });
      return new Response(csv, {
        headers: {
          'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="bao-cao-nhan-bai-${at.today}.csv"`,
          'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
        },
      });
    } catch (error) {
      return refusalOf(error);
    }
  },
}; // prettier-ignore

/** `POST …/report/recall` {reason}: *Thu hồi lượt đăng* with why; answers with the report. */
export const recallFromReport = action(`${PATH}/recall`, async (at, { reason }) => {
  const id = idOf(at.req.routeParams?.id);
  const why = typeof reason === 'string' ? reason.normalize('NFC').trim() : '';
  if (!id || !why || why.length > LONGEST_REASON) return null;
  const { item } = await sentByOwn(at.req, id);
  await asPerson(at.req, (req) => endSending(req, item, id, Date.now(), why));
  return reportView(at, id, null, Date.now());
});
