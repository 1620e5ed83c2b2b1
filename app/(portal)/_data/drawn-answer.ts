import { TooManyWaiting } from '../_share/at-most';
import { cachedForGood } from './cached';
import { matches, tagOf } from './conditional';

/** An answer without a body, which nobody keeps. */
export const nothing = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } });

type Drawn = {
  /** `share`, `icon` */
  kind: string;
  /** of the answer */
  type: string;
  /** raised when the drawing changes, so that whoever holds the former picture is given the new one */
  drawing: number;
  /** all that the picture is made of */
  plan: object;
  draw: () => Promise<Buffer>;
};

/**
 * Answers with a picture that is made of its plan alone, so that what is kept of it needs no generations: 304 where the reader
 * has it, 503 where too many are drawn already.
 * @throws what `draw` throws
 */
export async function drawnAnswer(
  request: Request,
  { kind, type, drawing, plan, draw }: Drawn,
): Promise<Response> {
  const tag = tagOf(JSON.stringify([drawing, plan]));
  const headers = { etag: `W/${tag}`, 'cache-control': 'no-cache' };
  if (matches(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  try {
    // One byte for each character, which is how the cache counts and holds it best.
    const kept = await cachedForGood(`${kind} ${tag}`, async () =>
      (await draw()).toString('latin1'),
    );
    return new Response(new Uint8Array(Buffer.from(kept, 'latin1')), { headers: { ...headers, 'content-type': type } }); // prettier-ignore
  } catch (error) {
    if (error instanceof TooManyWaiting) return nothing(503, { 'retry-after': '5' });
    throw error;
  }
}
