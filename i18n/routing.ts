import { defineRouting } from 'next-intl/routing';

/**
 * Languages of the public sites. Vietnamese addresses carry no prefix, English ones start with /en. The visitor's browser
 * decides nothing and no cookie is set: one address is one page, which shared caches need.
 */
export const routing = defineRouting({
  locales: ['vi', 'en'],
  defaultLocale: 'vi',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
});
