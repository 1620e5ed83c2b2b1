import path from 'node:path';
import { defineConfig } from 'vitest/config';

import { NODE_FLAGS } from './scripts/tools/environment.mjs';

const root = import.meta.dirname;

/** The integration tests: the same files on both databases, each file on a fresh database. */
const integration = {
  include: ['**/*.int.test.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  env: { LOG_LEVEL: 'error' },
  // A worker keeps the packages that it has loaded; our own modules are fresh in every file (test/environment.ts).
  isolate: false,
};

const OUTSIDE = ['node_modules/**', '.next/**', '.data/**', 'e2e/**'];

/** They start servers and commands and kill them, or import a country: for `npm test`, not for one's own loop. */
const LONG = [
  'worker/schedule-drill.int.test.ts',
  'audit/verify-command.int.test.ts',
  'tenants/registry/country.int.test.ts',
  'test/killed/**',
];

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^@payload-config$/, replacement: path.join(root, 'payload.config.ts') },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    environment: 'node',
    env: mode === 'quick' ? { LT_QUICK: '1', LT_PEOPLE: 'two' } : {},
    execArgv: NODE_FLAGS,
    // Vitest leaves one core idle by default; half of the time of these tests is waiting.
    maxWorkers: '100%',
    exclude: OUTSIDE,
    retry: 0,
    // What a file became is kept between runs, by its content.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          setupFiles: ['test/setup-unit.ts'],
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['**/*.int.test.ts', 'node_modules/**', '.next/**', '.data/**', 'e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'int:sqlite',
          exclude: mode === 'quick' ? [...OUTSIDE, ...LONG] : OUTSIDE,
          setupFiles: ['test/setup-sqlite.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'int:mongo',
          env: { ...integration.env, LT_PEOPLE: process.env.LT_PEOPLE ?? 'two' },
          globalSetup: ['test/mongo.ts'],
          setupFiles: ['test/setup-mongo.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
