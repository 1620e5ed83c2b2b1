/** Where a video may stand, and what its site is called on the page. Nothing is loaded from there until a visitor asks. */
const VIDEO_SITES: readonly { hosts: readonly string[]; name: string }[] = [
  { hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be'], name: 'YouTube' },
  { hosts: ['vimeo.com', 'player.vimeo.com'], name: 'Vimeo' },
  { hosts: ['vtv.vn', 'www.vtv.vn', 'vtvgo.vn'], name: 'VTV' },
];

export const VIDEO_HOSTS: readonly string[] = VIDEO_SITES.flatMap((site) => site.hosts);

export type VideoLink = { url: string; site: string };

/** The checked address of a video; null unless it is https on one of the sites above. */
export function videoLink(value: unknown): VideoLink | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  const site = VIDEO_SITES.find(({ hosts }) => hosts.includes(url.hostname.toLowerCase()));
  if (!site || url.protocol !== 'https:' || url.port !== '' || url.username !== '') return null;
  return { url: url.href, site: site.name };
}
