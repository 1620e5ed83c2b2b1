import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type RequestContext,
} from 'payload';

/**
 * Runs a service's work in one transaction on MongoDB, and plainly on SQLite, where work must heal on a retry (DESIGN 6).
 * @param context marks the request; services pass `asSystem()`
 */
export async function inTransaction<Result>(
  payload: Payload,
  context: RequestContext,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context }, payload);
  const started = await initTransaction(req);
  try {
    const result = await work(req);
    if (started) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
