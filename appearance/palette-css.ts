import type { Scale } from './scale';

/**
 * The palette of a site as a style sheet: the colours from which roles.css and themes.css make accent, tints and masthead.
 * On screens alone, so that print has the plain colours; high contrast sets the roles themselves and takes none of these.
 */
export function paletteCss({ dark, ...steps }: Scale): string {
  const own = [
    ...Object.entries(steps),
    ['dark-tint', dark.tint],
    ['dark-tint-2', dark.tint2],
    ['dark-line', dark.line],
  ].map(([name, value]) => `--own-${name}:${value}`);
  return `@media screen{:root[data-palette]{${own.join(';')}}}`;
}
