/** Set by proxy.ts on the answers that are public pages; it does not leave the server. */
export const PLAIN_PAGE = 'x-plain-page';

/** Scripts from Next's folder, its inline calls that hand over data, and the hints to load them early. */
const FRAMEWORK = [
  /<script\b[^>]*\ssrc="\/_next\/[^"]*"[^>]*><\/script>/g,
  /<script\b[^>]*>\(?(?:self\.__next_f|globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g,
  /<link\b(?=[^>]*\sas="script")[^>]*\shref="\/_next\/[^>]*>/g,
];

/**
 * A page of Next without its framework's scripts. Our public pages are made of server components alone: in the browser there
 * is nothing for React to wake up, but it would still load 135 KB and every page's data a second time (docs/adr/0014).
 * What we wrote ourselves stays: the page script and the data for search engines. `<` in texts is escaped, so that a
 * sentence about `<script>` is never taken for one.
 * @param {string} html
 */
export const withoutFramework = (html) =>
  FRAMEWORK.reduce((text, part) => text.replace(part, ''), html);

/**
 * Whether Next gave up: such a document is empty until its scripts run.
 * @param {string} html
 */
export const isBroken = (html) => html.includes(' id="__next_error__"');
