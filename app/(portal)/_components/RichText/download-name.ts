/** "Lễ mở cổng" → "Lễ mở cổng.mp4": what a browser calls the file; nothing that a folder could mistake for a path. */
export function downloadName(title: string, href: string): string {
  const ending = /\.[a-z0-9]+$/.exec(href)?.[0] ?? '';
  const name = title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
  return `${name || 'video'}${ending}`;
}
