/** Header by which a save says which revision it was written over. */
export const BASE_HEADER = 'x-lt-base';
