/** Whether a part of an address holds a NUL: MongoDB refuses it as an error of ours, and no person types it. */
export const hasNul = (query: URLSearchParams): boolean =>
  [...query].some(([name, value]) => name.includes('\0') || value.includes('\0'));
