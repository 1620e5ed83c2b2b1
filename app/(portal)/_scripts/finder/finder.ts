/**
 * The script of the finder: one file beside the page's own small one, which loads it when somebody opens the finder, goes into a
 * field that finds units, or chooses his commune. `npm run generate:finder` writes it to public/finder.js.
 */
export { enhance } from './combobox';
export { toggleMine } from './mine';
export { open } from './panel';
