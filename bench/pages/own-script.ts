import { gzipSync } from 'node:zlib';

const kilobytes = (texts: readonly string[]): string =>
  `${(texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024).toFixed(1)} KB`;

/** What of a page's scripts is the framework's own beginning of every page: its chunks and the calls that hand it data. */
const FRAMEWORK = /\/_next\/|__next_f|application\/ld\+json/;

/**
 * Compressed size of the scripts of a page: those that we wrote, and all that a modern browser loads.
 * @param read the text at a path of the site
 * @returns `["3.1 KB", "142.0 KB"]`
 */
export async function scriptSizes(
  html: string,
  read: (path: string) => Promise<string>,
): Promise<[string, string]> {
  const tags = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  // Old browsers alone load these.
  const modern = tags.filter(([, attributes]) => !/nomodule/i.test(attributes ?? ''));
  const parts = await Promise.all(
    modern.map(async ([whole, attributes = '', inline = '']) => {
      const src = /src="([^"]+)"/.exec(attributes)?.[1];
      return { framework: FRAMEWORK.test(whole), text: src ? await read(src) : inline };
    }),
  );
  const own = parts.filter(({ framework }) => !framework).map(({ text }) => text);
  return [kilobytes(own), kilobytes(parts.map(({ text }) => text))];
}
