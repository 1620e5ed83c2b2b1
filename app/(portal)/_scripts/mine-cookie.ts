/**
 * The cookie of "my commune": `<id>|<short name>`, url-encoded, for all sites of the base domain. Browsers alone read and write it;
 * no code of the server does, and no answer differs by it.
 */
export const MINE_COOKIE = 'xa-cua-toi';
