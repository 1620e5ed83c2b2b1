import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { root } from './environment.mjs';
import { finderScript } from './finder-script.mjs';

const { code, file } = await finderScript();
writeFileSync(path.join(root, 'public/finder.js'), code);
writeFileSync(path.join(root, 'app/(portal)/_scripts/finder-file.ts'), file);
