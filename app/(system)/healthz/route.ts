import config from '@payload-config';
import { getPayload } from 'payload';

import { inMaintenance } from '@/security/maintenance';
import { healthReport } from '@/worker/health/report';

export const dynamic = 'force-dynamic';

const answer = (body: object, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/**
 * 200 while all is well or only warns, 503 when the operator must act: the database does not answer, a task of the worker
 * is silent, schedules are not kept. Says whether the public sites are closed for maintenance. Names nothing private.
 */
export async function GET(): Promise<Response> {
  try {
    const report = await healthReport(await getPayload({ config }), Date.now());
    return answer(
      { ...report, maintenance: inMaintenance() },
      report.status === 'late' ? 503 : 200,
    );
  } catch {
    return answer({ status: 'down', database: 'unreachable', maintenance: inMaintenance() }, 503);
  }
}
