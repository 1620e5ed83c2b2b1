import { Fault } from './fault.mjs';
import { isStopping, run } from './children.mjs';

/** Numbered, timed progress lines: `[2/5] Building … 48.1 s`. */
export class Steps {
  #done = 0;

  /** @param {number} total */
  constructor(total) {
    this.total = total;
  }

  /**
   * @template T
   * @param {string} what
   * @param {() => Promise<T> | T} work a returned string is shown as the result
   * @returns {Promise<T>}
   */
  async step(what, work) {
    this.#done += 1;
    const before = performance.now();
    process.stdout.write(`[${this.#done}/${this.total}] ${what} … `);
    try {
      const result = await work();
      const seconds = ((performance.now() - before) / 1000).toFixed(1);
      const note = typeof result === 'string' && result ? `, ${result}` : '';
      process.stdout.write(`${seconds} s${note}\n`);
      return result;
    } catch (error) {
      if (!isStopping()) process.stdout.write('failed\n');
      throw error;
    }
  }
}

/**
 * A step's program: silent when it works, its last lines and one readable sentence when it fails.
 * @param {string} name
 * @param {string[]} command
 * @param {import('./children.mjs').Options} [options]
 */
export async function quietly(name, command, options = {}) {
  const [program = '', ...args] = command;
  const { code, output } = await run(program, args, { ...options, quiet: true });
  if (code === 0) return output;
  throw new Fault(`${explain(output) ?? lastLines(output)}\n${name} failed (exit code ${code}).`);
}

/** @type {ReadonlyArray<readonly [RegExp, string]>} */
const KNOWN = [
  [/ENOSPC|no space left on device|SQLITE_FULL|database or disk is full/i, 'The disk is full.'],
  [
    /gyp ERR! find Python|not found: (make|g\+\+)|(make|g\+\+|c\+\+): (command )?not found|gyp ERR! stack Error: not found/i,
    'A build tool is missing (python3, make or a C++ compiler): install build-essential and python3.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED.*registry/i,
    'The package registry could not be reached: check the network or the proxy settings.',
  ],
  [
    /JavaScript heap out of memory|Killed process|ENOMEM/i,
    'There is not enough memory: 2 GiB free are needed.',
  ],
  [/EACCES|EROFS/, 'A file could not be written here: check the owner of this folder.'],
  [
    /MongoServerSelectionError|MongoNetworkError/,
    'The MongoDB server of DATABASE_URL does not answer.',
  ],
];

/**
 * @param {string} output
 * @returns {string | undefined} one readable line for a failure that is understood
 */
export function explain(output) {
  return KNOWN.find(([sign]) => sign.test(output))?.[1];
}

/** @param {string} output */
const lastLines = (output) => output.trimEnd().split('\n').slice(-25).join('\n');
