/**
 * The fields of a plain HTML form, sent by anybody: no file, and no more bytes than a form of ours can have.
 * @returns null for another type, or for more than `most` bytes; the rest is not read
 */
export async function readForm(request: Request, most: number): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type) || !request.body) return null;
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new URLSearchParams(text + decoder.decode());
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
