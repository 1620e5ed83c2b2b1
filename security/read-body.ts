import { APIError, type PayloadRequest } from 'payload';

import { TooLarge, bytesWithin } from './bytes-within';

/** More than any of our own screens sends: an order to every unit of a province is half of it. */
const MOST_BYTES = 1024 * 1024;

const LARGE = {
  vi: 'Nội dung gửi lên quá lớn. Hãy rút ngắn rồi gửi lại.',
  en: 'What was sent is too large. Please shorten it and send it again.',
};

/** How much an endpoint takes. */
export type Limit = {
  /** bytes */
  most?: number;
  /** what whoever sends more is told */
  large?: { vi: string; en: string };
};

/** What was sent is larger than the endpoint takes: 413, in words for people. */
export class BodyTooLarge extends APIError {
  constructor(message: string) {
    super(message, 413, undefined, true);
  }
}

/** The one field of a form in which Payload's own screens send JSON. */
async function payloadField(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch((error: unknown) => {
      throw new SyntaxError('no form', { cause: error });
    });
  const field = form.get('_payload');
  return typeof field === 'string' ? field : '';
}

/** @throws SyntaxError where it cannot be read, TooLarge */
async function dataOf(req: PayloadRequest, most: number): Promise<unknown> {
  const type = req.headers.get('content-type') ?? '';
  const json = /^application\/json\b/i.test(type);
  if (!json && !/^multipart\//i.test(type)) return undefined;
  // Before anything is read; a length that is told wrongly, or nowhere, is found out while reading.
  if (Number(req.headers.get('content-length') ?? 0) > most) throw new TooLarge();
  const bytes = await bytesWithin(req.body, most);
  const text = json ? new TextDecoder().decode(bytes) : await payloadField(bytes, type);
  return text ? JSON.parse(text) : undefined;
}

/**
 * The body of a request as untrusted fields, from JSON or a form of Payload's; no fields where nothing was sent. Every
 * endpoint of our own reads it here (`bounded-reads.test.ts`).
 * @returns null where it cannot be read or is not one object; the caller answers 400
 * @throws BodyTooLarge; the rest of the body is not read
 */
export async function readBody(
  req: PayloadRequest,
  { most = MOST_BYTES, large = LARGE }: Limit = {},
): Promise<Record<string, unknown> | null> {
  let data: unknown;
  try {
    data = await dataOf(req, most);
  } catch (error) {
    if (error instanceof TooLarge) throw new BodyTooLarge(large[req.i18n?.language === 'en' ? 'en' : 'vi']); // prettier-ignore
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (data === undefined) return {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  // Access rules of the users' collection look at it.
  req.data = data as Record<string, unknown>;
  return { ...data };
}
