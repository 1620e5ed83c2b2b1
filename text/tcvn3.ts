/**
 * TCVN 5712:1993 as it arrives today: text of the .VnTime fonts ("ABC") whose bytes were taken for Windows-1252.
 * Source of the table: TCVN 5712-1; bytes 80 to FF. Capital letters with a tone exist only in the full set; the usual
 * .VnTimeH fonts draw small letters as capitals, which the text alone does not tell.
 */
const HIGH =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' + // 80–9F
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' + // A0–AF
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' + // B0–BF
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' + // C0–CF
  'éẹềểễếệìỉỄẾỒĩíịò' + // D0–DF
  'Ổỏõóọồổỗốộờởỡớợù' + // E0–EF
  'ỖủũúụừửữứựỳỷỹýỵỐ'; // F0–FF

/** What Windows-1252 shows for the bytes 80 to 9F; the five it leaves out stay control characters. */
const WINDOWS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Quotes and dashes among them are left as they are: they are far commoner than the capitals they would stand for.
const table = new Map<string, string>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  const letter = HIGH[byte - 0x80] ?? '';
  table.set(String.fromCharCode(byte), letter);
  const shown = WINDOWS_80_9F[byte - 0x80];
  if (shown && byte < 0xa0 && !/[“”‘’–—…•]/.test(shown)) table.set(shown, letter);
}

/** Characters in which this encoding writes letters. */
export const isTcvn3Letter = (char: string): boolean => char !== '\u00a0' && table.has(char);

/** Unicode for one word or text, character by character; what is not in the table stays. */
export const fromTcvn3 = (text: string): string =>
  Array.from(text, (char) => table.get(char) ?? char)
    .join('')
    .normalize('NFC');
