import { expect, it } from 'vitest';

import { isLinkTarget } from './link-target';

it.each(['/', '/lien-he', '/a?b=c#d', '/u/a@b', 'https://dichvucong.gov.vn', 'https://a.vn:8443/x@y?z', 'https://a.vn?x'])(
  'leads to %s', (href) => expect(isLinkTarget(href)).toBe(true),
); // prettier-ignore

it.each(['', 'lien-he', '//evil.vn', '/\\evil.vn', '/\t/evil.vn', '/a b', 'http://a.vn', 'https://', 'https:///a', 'https://\\evil.vn', 'https://gov.vn@evil.vn/', 'https://a.vn/\n', 'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'data:text/html,x'])(
  'does not lead to %s', (href) => expect(isLinkTarget(href)).toBe(false),
); // prettier-ignore
