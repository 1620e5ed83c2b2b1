import path from 'node:path';

import { run } from './children.mjs';
import { readable } from './fail.mjs';
import { Fault } from './fault.mjs';
import { addCounts, countsOf, NONE } from './counts.mjs';
import { failuresOf } from './failures.mjs';

/** @typedef {{name: string, before: number, seconds: number, ok: boolean, download: boolean, last: string}} Result */

/** Lines of a failed check that are said again at the very end, where a shortened log still has them. */
const LAST_LINES = 40;

/** A program ended with a fault; the end of what it said. */
class ProgramFailed extends Fault {
  /**
   * @param {string} message
   * @param {string} output
   */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/** @param {string} text */
const lastLines = (text) => text.trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/** Runs checks, each to its end whatever the others said, and sums them up. */
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
    let last = '';
    try {
      await work();
    } catch (error) {
      ok = false;
      last = error instanceof ProgramFailed ? error.output : readable(error);
      process.stdout.write(`${readable(error)}\n`);
    }
    const seconds = (performance.now() - before) / 1000;
    this.#results.push({ name, before, seconds, ok, download, last });
    process.stdout.write(`--- ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
    return ok;
  }

  /**
   * A program whose output is shown as it comes.
   * @param {string[]} command
   * @param {import('./children.mjs').Options} [options]
   * @throws {ProgramFailed}
   */
  async program([command = '', ...args], options = {}) {
    const { code, output } = await run(command, args, { cwd: this.root, tee: true, ...options });
    if (code !== 0) throw new ProgramFailed(`exit code ${code}`, lastLines(output));
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
    } catch (error) {
      const failures = failuresOf(report);
      throw failures && error instanceof ProgramFailed
        ? new ProgramFailed(error.message, failures)
        : error;
    } finally {
      this.#counts = addCounts(this.#counts, countsOf(report));
    }
  }

  /** @returns {string} last words of what failed, a table of the times, then `N passed, N failed, N skipped` */
  summary() {
    const line = (/** @type {Result} */ { name, seconds, ok }) =>
      `  ${ok ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(7)} s  ${name}`;
    // Some run beside each other.
    const took = (/** @type {Result[]} */ list) => {
      const ends = list.map(({ before, seconds }) => before / 1000 + seconds);
      const begins = list.map(({ before }) => before / 1000);
      return list.length === 0 ? '0' : (Math.max(...ends) - Math.min(...begins)).toFixed(0);
    };
    const downloads = this.#results.filter(({ download }) => download);
    const checks = this.#results.filter(({ download }) => !download);
    const { passed, failed, skipped } = this.#counts;
    const lastWords = this.#results
      .filter(({ ok }) => !ok)
      .map(({ name, last }) => `\n=== ${name}: its last lines\n${last}`);
    return [
      ...lastWords,
      '',
      `Downloads and installation: ${took(downloads)} s`,
      ...downloads.map(line),
      `Checks: ${took(checks)} s`,
      ...checks.map(line),
      '',
      `${passed} passed, ${failed} failed, ${skipped} skipped`,
      '',
    ].join('\n');
  }
}
