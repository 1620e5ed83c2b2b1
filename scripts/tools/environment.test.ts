import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

import { NODE_FLAGS, root, typescript } from './environment.mjs';

it('loads Lexical by entries that await nothing at their top level, in commands and in tests', () => {
  expect(typescript('seed-demo')).toEqual(expect.arrayContaining(NODE_FLAGS));
  expect(process.execArgv).toEqual(expect.arrayContaining(NODE_FLAGS));
  const code = "console.log(import.meta.resolve('lexical'))";
  const { stdout } = spawnSync(
    process.execPath,
    [...NODE_FLAGS, '--input-type=module', '--eval', code],
    { cwd: `${root}/node_modules/@payloadcms/richtext-lexical`, encoding: 'utf8' },
  );
  expect(stdout).toMatch(/\/Lexical\.prod\.mjs$/m);
});
