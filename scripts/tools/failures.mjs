import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Of the message of one failed test. */
const LINES = 14;
/** A log that is cut off keeps its end: this many failures fit into it. */
const TESTS = 12;

/** @param {unknown} message */
const short = (message) =>
  stripVTControlCharacters(String(message)).trim().split('\n').slice(0, LINES).join('\n');

/**
 * @param {{title?: string, suites?: any[], specs?: any[]}} suite of Playwright's report
 * @returns {string[]}
 */
function inSuite({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const results = tests.flatMap((/** @type {any} */ { results }) => results);
      const errors = results.flatMap((/** @type {any} */ { errors }) => errors);
      return `${file}:${line} ${title}\n${errors.map((/** @type {any} */ { message }) => short(message)).join('\n')}`;
    });
  return [...own, ...suites.flatMap(inSuite)];
}

/**
 * Which tests failed and why, in a few lines each: what a log that was cut off at its beginning must still tell.
 * @param {string} file a JSON report of vitest or of Playwright
 * @returns {string} empty where none failed, or there is no report
 */
export function failuresOf(file) {
  if (!existsSync(file)) return '';
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.suites
    ? report.suites.flatMap(inSuite)
    : report.testResults.flatMap((/** @type {any} */ { name, message, assertionResults }) => [
        // A file that could not be loaded has no tests.
        ...(message && assertionResults.length === 0 ? [`${name}\n${short(message)}`] : []),
        ...assertionResults
          .filter((/** @type {any} */ { status }) => status === 'failed')
          .map(
            (/** @type {any} */ { fullName, failureMessages }) =>
              `${name}: ${fullName}\n${failureMessages.map(short).join('\n')}`,
          ),
      ]);
  const more = failed.length > TESTS ? [`and ${failed.length - TESTS} more`] : [];
  return [...failed.slice(0, TESTS), ...more].join('\n\n');
}
