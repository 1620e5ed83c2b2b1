/** What the script of the finder asks for: suggestions while typing, and where units lie. */
export const UNIT_DATA = ['/don-vi/goi-y.json', '/don-vi/vi-tri.json'];

/** It holds names and addresses of units and nothing that is ever recalled, so browsers and edges may keep it for a moment. */
export const UNIT_DATA_CACHING = 'public, max-age=60';

const UNIT = /^\/don-vi\/[A-Za-z0-9-]{8,40}$/;

/** Whether a path inside a site leads to a unit by its id. */
export const isUnitPath = (path: string): boolean => UNIT.test(path);
