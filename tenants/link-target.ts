/**
 * Whether people may be led there from a menu, a task or a block: to a path of the same site, or to another site by https. "//host" is no
 * path of the site, nor is "/\host", which browsers read the same; "https://a@host" leads elsewhere than it seems.
 */
export const isLinkTarget = (href: string): boolean =>
  /^https:\/\/[^\s/\\@?#]+([/?#]\S*)?$/.test(href) || /^\/(?!\/)[^\s\\]*$/.test(href);
