/** Addresses of previews inside a site. The proxy reads them too: rules only. */

const PREVIEW = /^\/xem-truoc\/[^/]+(\/media\/[^/]+)?$/;
const MEDIA = /^\/xem-truoc\/[^/]+\/media\/[^/]+$/;

export const previewPath = (token: string): string => `/xem-truoc/${token}`;

/** Folder of the pictures and files of a preview; the stored name follows. */
export const previewMediaPath = (token: string): string => `${previewPath(token)}/media`;

/** Whether a path inside a site is of a preview, page or file. */
export const isPreviewPath = (path: string): boolean => PREVIEW.test(path);

export const isPreviewMediaPath = (path: string): boolean => MEDIA.test(path);
