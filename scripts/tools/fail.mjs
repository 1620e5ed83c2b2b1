import { isStopping, stopAll } from './children.mjs';
import { Fault } from './fault.mjs';
import { explain } from './steps.mjs';

/**
 * Runs a command's main function; ends the process with its faults in readable words.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (isStopping()) return; // the signal's handler ends the process when all is stopped
    await stopAll();
    process.stderr.write(`\n${readable(error)}\n`);
    process.exit(1);
  }
}

/**
 * @param {unknown} error
 * @returns {string} one line for what is understood, else the trace
 */
export function readable(error) {
  if (error instanceof Fault) return error.message;
  if (!(error instanceof Error)) return String(error);
  return (
    explain(`${'code' in error ? error.code : ''} ${error.message}`) ?? error.stack ?? error.message
  );
}
