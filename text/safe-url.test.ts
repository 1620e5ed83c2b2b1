import { expect, it } from 'vitest';

import { safeUrl } from './safe-url';

it.each([
  ['https://haiduong.gov.vn/tin?a=1#b', 'https://haiduong.gov.vn/tin?a=1#b'],
  [' www.haiduong.gov.vn ', 'https://www.haiduong.gov.vn'],
  ['mailto:ubnd@anbinh.example', 'mailto:ubnd@anbinh.example'],
  ['tel:02203000200', 'tel:02203000200'],
])('lets %s pass', (url, safe) => expect(safeUrl(url)).toBe(safe));

it.each([
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)',
  'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', '//evil.example', '/tin/bai', '#muc', 'https:', 'http:/x.vn',
  'https://haiduong.gov.vn@evil.example/', '', null, 7,
])('refuses %s', (url) => expect(safeUrl(url)).toBeNull()); // prettier-ignore
