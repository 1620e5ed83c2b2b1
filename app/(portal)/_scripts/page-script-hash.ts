import { createHash } from 'node:crypto';

import { PAGE_SCRIPT } from './page-script';

/** Names the page script in the Content-Security-Policy (CSP 3, hash source): `sha256-…`. */
export const pageScriptHash = `sha256-${createHash('sha256').update(PAGE_SCRIPT).digest('base64')}`;
