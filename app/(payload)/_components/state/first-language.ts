'use client';

const COOKIE = 'payload-lng';

/**
 * Vietnamese until somebody chooses otherwise: Payload would follow the browser, and many office computers are set to English.
 * @returns whether the page has to be built anew
 */
export function startInVietnamese(): boolean {
  if (document.cookie.includes(`${COOKIE}=`)) return false;
  document.cookie = `${COOKIE}=vi; Path=/; Max-Age=31536000; SameSite=Strict`;
  return document.documentElement.lang !== 'vi' && document.cookie.includes(`${COOKIE}=`);
}
