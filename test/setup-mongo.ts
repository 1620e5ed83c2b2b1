import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';

import { useFreshEnvironment } from './environment';

useFreshEnvironment(() => {
  const url = new URL(inject('mongoUrl'));
  url.pathname = `/test-${randomBytes(6).toString('hex')}`;
  return url.href;
});
