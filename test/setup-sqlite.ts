import path from 'node:path';

import { useFreshEnvironment } from './environment';

useFreshEnvironment((dir) => `file:${path.join(dir, 'test.db')}`);
