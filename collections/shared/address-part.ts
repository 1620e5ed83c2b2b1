const ADDRESS_PART = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks the part of an address that people choose: `nong-nghiep`. */
export const checkAddressPart = (value: unknown): string | true =>
  (typeof value === 'string' && ADDRESS_PART.test(value)) ||
  'Chỉ dùng chữ thường không dấu, số và dấu gạch nối. / Lower-case letters, digits and hyphens only.';
