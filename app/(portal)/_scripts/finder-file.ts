/** Written by `npm run generate:finder`: the address changes with what the file holds. */
export const FINDER_FILE = '/finder.js?v=125babbc324f';
