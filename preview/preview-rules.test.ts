import { describe, expect, it } from 'vitest';

import { readPreviewDays } from './preview-days';
import { readPreviewItem } from './preview-item';
import { isPreviewMediaPath, isPreviewPath, previewMediaPath, previewPath } from './preview-path';

describe('how long a link lives', () => {
  it.each([
    [undefined, 7],
    [null, 7],
    [1, 1],
    [30, 30],
  ])('%s gives %s days', (value, days) => expect(readPreviewDays(value)).toBe(days));

  it.each([0, 31, -1, 1.5, '7', NaN, Infinity, {}])('%s is refused', (value) =>
    expect(readPreviewDays(value)).toBeNull(),
  );
});

describe('what is previewed', () => {
  const id = '0190a1b2-aaaa-bbbb-cccc-0123456789ab';

  it('is an article or a page', () => {
    for (const itemType of ['articles', 'pages'])
      expect(readPreviewItem(itemType, id)).toEqual({ itemType, id });
  });

  it.each([
    ['users', id],
    ['media', id],
    [undefined, id],
    ['articles', ''],
    ['articles', null],
    ['articles', { equals: id }],
    ['articles', 'a'.repeat(65)],
    ['articles', '../x'],
  ])('%s %s is refused', (itemType, value) => expect(readPreviewItem(itemType, value)).toBeNull());
});

describe('addresses of previews', () => {
  it('are known by their form', () => {
    expect(isPreviewPath(previewPath('abc'))).toBe(true);
    expect(isPreviewPath(`${previewMediaPath('abc')}/a.webp`)).toBe(true);
    expect(isPreviewMediaPath(`${previewMediaPath('abc')}/a.webp`)).toBe(true);
    expect(isPreviewMediaPath(previewPath('abc'))).toBe(false);
  });

  it.each(['/xem-truoc', '/xem-truoc/', '/xem-truoc/a/b', '/xem-truoc/a/media/', '/x/xem-truoc/a'])(
    '%s is none',
    (path) => expect(isPreviewPath(path)).toBe(false),
  );
});
