export type BenchPage = { name: string; host: string; path: string };

const LEVELS = [
  { level: 'province', host: '' },
  { level: 'district', host: 'namsach' },
  { level: 'commune', host: 'anbinh.namsach' },
] as const;

/** Path of the first article that a home page leads to. @throws Error where there is none */
function firstArticle(html: string, host: string): string {
  const found = /href="(\/tin\/[^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error(`the home page of ${host || 'the province'} leads to no article`);
  return found;
}

/** Home, list, article and directory of each level. @param read the HTML at a path of a site */
export async function pagesToMeasure(
  read: (host: string, path: string) => Promise<string>,
): Promise<BenchPage[]> {
  const pages = LEVELS.map(async ({ level, host }) => [
    { name: `${level}: home`, host, path: '/' },
    { name: `${level}: list`, host, path: '/chuyen-muc/tin-tuc' },
    { name: `${level}: article`, host, path: firstArticle(await read(host, '/'), host) },
    { name: `${level}: directory`, host, path: '/don-vi' },
  ]);
  return (await Promise.all(pages)).flat();
}
