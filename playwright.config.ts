import { defineConfig, devices } from '@playwright/test';

import { PORT } from './e2e/support/addresses';
import { findChromium, NO_CHROMIUM } from './scripts/tools/chromium.mjs';

const executablePath = await findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = {
  ...devices['Desktop Chrome'],
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Another build of the same browser may round an edge differently; a moved block is far more than this.
    toHaveScreenshot: { pathTemplate: 'docs/images/{arg}{ext}', maxDiffPixelRatio: 0.01 },
  },
  snapshotPathTemplate: 'e2e/aria/{arg}{ext}',
  reporter: [['list']],
  use: {
    baseURL: `http://haiduong.localhost:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of every test would take a third of the time: `--trace=retain-on-failure` where one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // First, before the journeys of editors change what the pages show.
    { name: 'templates', testMatch: /\.templates\.spec\.ts/, use: desktop },
    { name: 'sign-in', testMatch: /\.setup\.ts/, use: desktop },
    {
      name: 'desktop',
      testIgnore: /\.(phone|templates)\.spec\.ts/,
      use: desktop,
      dependencies: ['sign-in'],
    },
    { name: 'phone', testMatch: /\.(phone|both)\.spec\.ts/, use: phone, dependencies: ['sign-in'] },
  ],
  webServer: {
    command: 'node scripts/tools/e2e-server.mjs',
    env: {
      PORT: String(PORT),
      DATA_DIR: '.data/e2e',
      DATABASE_URL: '',
      BASE_DOMAIN: '',
      STYLEGUIDE: '1',
      WORKER_BEAT: '3',
    },
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 15 * 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
});
