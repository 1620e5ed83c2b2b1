import { readFileSync } from 'node:fs';
import path from 'node:path';

import { port, root } from './environment.mjs';

/** @typedef {{email: string, label: string}} Account */

/**
 * @param {string} log where the server writes what it does
 * @returns {string} what a person who just started the demo wants to read
 */
export function welcome(log) {
  const base = process.env.BASE_DOMAIN || 'haiduong.localhost';
  const joint = process.env.HOST_PATTERN === 'flat' ? '-' : '.';
  const admin = process.env.ADMIN_HOST || `quantri.${base}`;
  const at = (/** @type {string} */ name) => `http://${name}:${port()}`;
  const { password, accounts } = readAccounts();
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    '',
    'Liên Thông is running.',
    '',
    `  Province (tỉnh Hải Dương)    ${at(base)}`,
    `  District (huyện Nam Sách)    ${at(`namsach.${base}`)}`,
    `  Commune (xã An Bình)         ${at(`anbinh${joint}namsach.${base}`)}`,
    `  Administration               ${at(admin)}/admin`,
    '',
    'Where these names do not open (some browsers outside Chrome, Edge and Firefox):',
    `  Province                     ${at('localhost')}`,
    `  Commune (xã An Bình)         ${at('localhost')}/u/nam-sach/an-binh`,
    '',
    `Accounts of the demo, all with the password ${password}:`,
    ...accounts.map(({ email, label }) => `  ${email.padEnd(width)}  ${label}`),
    '',
    `What the server does is written to ${path.relative(process.cwd(), log)}.`,
    'Ctrl-C stops it. Your changes are kept for the next start.',
    '',
  ].join('\n');
}

/** @returns {{password: string, accounts: Account[]}} */
function readAccounts() {
  return JSON.parse(readFileSync(path.join(root, 'scripts', 'demo', 'accounts.json'), 'utf8'));
}
