import path from 'node:path';

import { run } from './children.mjs';
import { readable } from './fail.mjs';
import { addCounts, countsOf, NONE } from './counts.mjs';

/** @typedef {{name: string, seconds: number, ok: boolean, download: boolean}} Result */

/** Runs checks one after another, each to its end whatever the one before said, and sums them up. */
export class Checks {
  /** @type {Result[]} */
  #results = [];
  #counts = NONE;

  /**
   * @param {string} scratch a directory for the runners' reports
   * @param {string} root
   */
  constructor(scratch, root) {
    this.scratch = scratch;
    this.root = root;
  }

  get failed() {
    return this.#results.some(({ ok }) => !ok);
  }

  /**
   * @param {string} name
   * @param {() => Promise<unknown>} work fails by throwing
   * @param {{download?: boolean}} [options] download: its time is reported apart
   * @returns {Promise<boolean>} whether it passed
   */
  async check(name, work, { download = false } = {}) {
    process.stdout.write(`\n=== ${name}\n`);
    const before = performance.now();
    let ok = true;
    try {
      await work();
    } catch (error) {
      ok = false;
      process.stdout.write(`${readable(error)}\n`);
    }
    const seconds = (performance.now() - before) / 1000;
    this.#results.push({ name, seconds, ok, download });
    process.stdout.write(`--- ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
    return ok;
  }

  /**
   * A program whose output is shown as it comes.
   * @param {string[]} command
   * @param {import('./children.mjs').Options} [options]
   */
  async program([command = '', ...args], options = {}) {
    const { code } = await run(command, args, { cwd: this.root, ...options });
    if (code !== 0) throw new Error(`exit code ${code}`);
  }

  /**
   * A test runner; the report that it writes is counted whether it passes or not.
   * @param {string} name of the report
   * @param {(report: string) => string[]} command
   * @param {(report: string) => NodeJS.ProcessEnv} [env]
   */
  async tests(name, command, env = () => process.env) {
    const report = path.join(this.scratch, `${name}.json`);
    try {
      await this.program(command(report), { env: env(report) });
    } finally {
      this.#counts = addCounts(this.#counts, countsOf(report));
    }
  }

  /** @returns {string} a table of the times, then the line `N passed, N failed, N skipped` */
  summary() {
    const line = (/** @type {Result} */ { name, seconds, ok }) =>
      `  ${ok ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(7)} s  ${name}`;
    const sum = (/** @type {Result[]} */ list) =>
      list.reduce((total, { seconds }) => total + seconds, 0).toFixed(0);
    const downloads = this.#results.filter(({ download }) => download);
    const checks = this.#results.filter(({ download }) => !download);
    const { passed, failed, skipped } = this.#counts;
    return [
      '',
      `Downloads and installation: ${sum(downloads)} s`,
      ...downloads.map(line),
      `Checks: ${sum(checks)} s`,
      ...checks.map(line),
      '',
      `${passed} passed, ${failed} failed, ${skipped} skipped`,
      '',
    ].join('\n');
  }
}
