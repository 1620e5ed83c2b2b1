import { describe, expect, it } from 'vitest';

import { itemAddress, listAddress, openItem, type OpenItem } from './queue-address';

describe('addresses of the queue', () => {
  it.each<OpenItem>([
    { type: 'articles', id: 'a-1', of: 'newest' },
    { type: 'pages', id: 'b2', of: 'emergency' },
  ])('an item has its own', (item) => {
    const address = itemAddress('/admin', item, 'level=commune');
    expect(address.endsWith('?level=commune')).toBe(true);
    expect(openItem('/admin', address.split('?')[0]!)).toEqual(item);
  });
  it('the list opens nothing', () => {
    expect(openItem('/admin', listAddress('/admin'))).toBeNull();
    expect(openItem('/admin', '/admin/cho-duyet/users/1')).toBeNull();
    expect(openItem('/admin', '/admin/cho-duyet/articles/..%2f')).toBeNull();
  });
});
