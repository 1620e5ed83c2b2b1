const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/**
 * Vietnamese order: a, ă, â, b, c, d, đ …, tone marks after vowels, numbers by value ("Khu 2" before "Khu 10").
 * Lists of units and terms are sorted with this in memory: both databases order by code point, which puts Ăn after Zoo.
 */
export const compareVi = (a: string, b: string): number => collator.compare(a, b);
