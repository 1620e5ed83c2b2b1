/** The reference is what stands behind the last hyphen: eight signs that never change. */
const REFERENCE = /^(?:.*-)?([a-z0-9]{8})$/;

/** @param address last part of an article's address, "<slug>-<ref>" */
export const referenceOf = (address: string): string | undefined => REFERENCE.exec(address)?.[1];
