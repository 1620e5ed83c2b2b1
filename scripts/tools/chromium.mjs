import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { Fault } from './fault.mjs';
import { isExecutable, onPath } from './on-path.mjs';

export const NO_CHROMIUM = [
  'No Chromium could be found, so the browser tests cannot run.',
  'Install chromium or Google Chrome, run `npx playwright install chromium`, or set CHROMIUM_PATH.',
].join('\n');

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const TEN_MINUTES = 600_000;

/**
 * A Chromium that is on this machine already: CHROMIUM_PATH, the system's, then Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    throw new Fault(`CHROMIUM_PATH is ${given}, which is not a program.`);
  }
  const system = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  if (system) return system;
  if (existsSync(MAC)) return MAC;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return isExecutable(own) ? own : undefined;
}

/**
 * As findChromium, and fetches one where there is none: Debian's package, else Playwright's build.
 * @returns {Promise<string>} its path
 * @throws {Fault} where none is to be had
 */
export async function chromium() {
  const found = await findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    attempt('apt-get', 'update');
    attempt('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
  }
  if (!(await findChromium())) attempt('npx', 'playwright', 'install', 'chromium');
  const fetched = await findChromium();
  if (fetched) return fetched;
  throw new Fault(NO_CHROMIUM);
}

/**
 * @param {string} command
 * @param {...string} args
 */
function attempt(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, stdio: 'ignore', timeout: TEN_MINUTES });
}
