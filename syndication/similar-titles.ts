import { fold } from '@/search/fold';

/** From here on two titles are called very similar. */
const ENOUGH = 0.75;

const words = (title: string): string[] =>
  fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Pairs of neighbouring words, and the words themselves: order counts a little, accents and signs do not. */
const parts = (title: string): Set<string> => {
  const list = words(title);
  return new Set([...list, ...list.slice(1).map((word, n) => `${list[n]} ${word}`)]);
};

/** How much two titles have in common, from 0 to 1 (Dice). */
export function titleLikeness(a: string, b: string): number {
  const [one, other] = [parts(a), parts(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((part) => other.has(part)).length;
  return (2 * common) / (one.size + other.size);
}

/** Whether two titles probably announce the same thing: "Lịch tiêm chủng tháng 8" and "Lich tiem chung thang 8". */
export const areSimilar = (a: string, b: string): boolean => titleLikeness(a, b) >= ENOUGH;
