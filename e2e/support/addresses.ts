/** A port and a data directory of its own, so that the tests run beside a demo; `npm test` picks a free one. */
export const PORT = Number(process.env.E2E_PORT) || 3100;

/** A site's address by its host: `site('anbinh.namsach')`, `site()` for the province. */
export const site = (labels = '', path = '/'): string =>
  `http://${labels ? `${labels}.` : ''}haiduong.localhost:${PORT}${path}`;

/** An address of the administration, which answers on its own host only. */
export const admin = (path = '/admin'): string => site('quantri', path);
