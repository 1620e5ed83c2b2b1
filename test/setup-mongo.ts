import { inject } from 'vitest';

import { useFreshEnvironment } from './environment';
import { emptyDatabase } from './empty-database';

const url = new URL(inject('mongoUrl'));
// One database per worker, emptied before each file: building some five hundred indexes anew took longer than most files.
url.pathname = `/test-${process.env.VITEST_POOL_ID}`;

useFreshEnvironment(() => url.href);
await emptyDatabase(url.href);
