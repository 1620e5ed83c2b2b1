const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** The <urlset> of sitemaps.org 0.9; `date` is ISO 8601. */
export function urlSet(entries: readonly { url: string; date?: string }[]): string {
  const lines = entries.map(
    ({ url, date }) =>
      `<url><loc>${escape(url)}</loc>${date ? `<lastmod>${escape(date)}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}

type NewsEntry = { url: string; date: string; title: string };

/** The same with Google's news extension 0.9. @param publication the site's name, and the language of the titles (ISO 639-1) */
export function newsSet(
  entries: readonly NewsEntry[],
  publication: { name: string; language: string },
): string {
  const by = `<news:publication><news:name>${escape(publication.name)}</news:name><news:language>${publication.language}</news:language></news:publication>`;
  const lines = entries.map(
    ({ url, date, title }) =>
      `<url><loc>${escape(url)}</loc><news:news>${by}<news:publication_date>${escape(date)}</news:publication_date><news:title>${escape(title)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${lines.join('\n')}
</urlset>
`;
}

/** The <sitemapindex> of sitemaps.org 0.9. */
export const sitemapIndex = (urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
