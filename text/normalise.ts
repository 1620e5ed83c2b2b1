/** Zero-width characters, byte order mark, word joiner, soft hyphen: invisible, and fatal to searching. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Control characters that no text needs; tab, line feed and carriage return stay. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Text as it is stored: composed (NFC), ordinary spaces, nothing invisible. Where a tone mark stands ("hoà" or "hòa")
 * is the writer's choice and stays. Legacy encodings must be converted before: TCVN3 writes ư as a soft hyphen.
 */
export const normaliseText = (text: string): string =>
  text.replace(CONTROLS, '').replace(INVISIBLE, '').replace(ODD_SPACES, ' ').normalize('NFC');
