/** Last part of the address to which a page's question "is this page clear?" is sent. */
const LAST = 'danh-gia';

/** Where on the page the reader is led back to: thanks, or the question what is unclear. */
export const THANKS = 'ro-cam-on';
export const REASON = 'ro-ly-do';

const CLEAR = /^\/(tin|trang)\/[^/]+\/danh-gia$/;

/** Whether a path inside a site is where answers are sent. */
export const isClearPath = (path: string): boolean => CLEAR.test(path);

/** Where the answers about an article or page are sent; @param path of the page inside the site */
export const clearPath = (path: string): string => `${path}/${LAST}`;
