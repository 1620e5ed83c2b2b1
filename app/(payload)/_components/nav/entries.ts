/** The menu: Payload's collections under the headings of the admin, with screens of our own between them. */
export const NAV_GROUPS = [
  { key: 'daily', entries: [{ screen: 'home', path: '' }, { screen: 'queue', path: '/cho-duyet', needs: 'content.publish' }, { screen: 'inbox', path: '/hop-nhan-bai', needs: 'content.publish' }, { screen: 'schedule', path: '/lich-dang' }, { screen: 'alerts', path: '/canh-bao' }, { screen: 'notices', path: '/thong-bao' }, { screen: 'reviews', path: '/ra-soat' }, { screen: 'clarity', path: '/trang-chua-ro' }] },
  { key: 'content', entries: [{ slug: 'articles' }, { slug: 'pages' }, { slug: 'media' }, { slug: 'sections' }, { slug: 'section-labels' }] },
  { key: 'administration', entries: [{ screen: 'units', path: '/don-vi' }, { slug: 'unit-groups' }, { slug: 'users' }, { slug: 'sites' }, { slug: 'level-settings' }, { slug: 'sending-quotas' }, { screen: 'audit', path: '/nhat-ky', needs: 'audit.read' }] },
] as const; // prettier-ignore
