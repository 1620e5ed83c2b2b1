import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `scripts/server` does, after it has taken from public pages what browsers need not load.
  compress: false,
  // A title that comes after the page would need a script to be put in its place.
  htmlLimitedBots: /./,
  turbopack: { root: import.meta.dirname },
  // Pictures are made by sharp at upload, in every size a page uses.
  images: { unoptimized: true },
  // `npm test` checks types once for everything; a newcomer's build need not do it again.
  typescript: { ignoreBuildErrors: true },
};

const complete = withPayload(withNextIntl(config), { devBundleServerPackages: false });

/** Payload's colour-scheme hints cost public pages a round trip and split shared caches (findings 1c): admin only. */
const payloadHeaders = complete.headers;

/** What does not pass through the proxy, which sets the headers of everything else (`security/headers.ts`). */
const STATIC = ['/art/:path*', '/_next/:path*', '/favicon.svg', '/icons.svg', '/finder.js'];

/** A drawing opened by itself runs nothing, whatever it holds. */
const STATIC_HEADERS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  {
    key: 'content-security-policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  },
];

/** The address of the finder's script changes with the script (`npm run generate:finder`), that of letters with their version. */
const FOR_GOOD = [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }];

export default {
  ...complete,
  headers: async () => {
    const rules = (await payloadHeaders?.()) ?? [];
    return [
      ...rules.map((rule) =>
        rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
      ),
      ...STATIC.map((source) => ({ source, headers: STATIC_HEADERS })),
      ...['/finder.js', '/art/fonts/:path*'].map((source) => ({ source, headers: FOR_GOOD })),
    ];
  },
} satisfies NextConfig;
