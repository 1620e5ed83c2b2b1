type Written = { length: number; other: string[] };

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** The date that begins with the n-th word, written in the other way. */
function dateAt(words: readonly string[], n: number): Written | null {
  const [a = '', b = '', c = '', d = '', e = ''] = words.slice(n, n + 5);
  const isMonth = (word: string, month: string, nam: string, year: string) =>
    word === 'thang' && MONTH.test(month) && nam === 'nam' && YEAR.test(year);
  if (DAY.test(a) && isMonth(b, c, d, e)) return { length: 5, other: [`${a}/${c}/${e}`] };
  if (isMonth(a, b, c, d)) return { length: 4, other: [`${b}/${d}`] };
  const [day = '', month = '', year = ''] = a.split('/');
  const isDay = a.split('/').length === 3 && DAY.test(day) && MONTH.test(month) && YEAR.test(year);
  if (isDay) return { length: 1, other: [day, 'thang', month, 'nam', year] };
  const [of = '', at = ''] = b.split('/');
  // Without "tháng" it may be the beginning of a document's number.
  const inDigits = a === 'thang' && b === `${of}/${at}` && MONTH.test(of) && YEAR.test(at);
  return inDigits ? { length: 2, other: ['thang', of, 'nam', at] } : null;
}

/**
 * For each of these canonical words the other way to write the date that it belongs to: "tháng 9 năm 2024" is 9/2024, 26/3/2024
 * is "26 tháng 3 năm 2024". At most one.
 */
export function writtenDates(words: readonly string[]): string[][][] {
  const found = words.map((): string[][] => []);
  for (let n = 0; n < words.length;) {
    const date = dateAt(words, n);
    const length = date?.length ?? 1;
    if (date) for (let k = n; k < n + length; k += 1) found[k] = [date.other];
    n += length;
  }
  return found;
}
