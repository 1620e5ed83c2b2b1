import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload';

/**
 * The body of a request as untrusted fields, from JSON or a form of Payload's; no fields where nothing was sent.
 * @returns null where it cannot be read or is not one object; the caller answers 400
 */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown> | null> {
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof APIError && error.status < 500)) return null; // prettier-ignore
    throw error;
  }
  const data: unknown = req.data === undefined ? {} : req.data;
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : null;
}
