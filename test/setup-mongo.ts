import { inject } from 'vitest';

import { useFreshEnvironment } from './environment';
import { emptyDatabase } from './empty-database';

const url = new URL(inject('mongoUrl'));
// One database per worker, emptied before each file: building some five hundred indexes anew took longer than most files.
// By the process: numbers of the pool are given twice where projects follow each other in one run.
url.pathname = `/test-${process.pid}`;

useFreshEnvironment(() => url.href);
await emptyDatabase(url.href);
