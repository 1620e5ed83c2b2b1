import { expect, it } from 'vitest';

import { bestFirst, isCloser, withFurther, type Hit, type Hits, type Match } from './hits';

const hit = (id: string, score: number, date = 0): Hit => ({
  id, item: id, itemType: 'articles', language: 'vi', date, kind: 'news', section: null,
  steward: 'u', origin: 'u', title: id, teaser: '', score, body: '',
}); // prettier-ignore

const hits = (match: Match, ...list: Hit[]): Hits => ({ hits: list, truncated: false, match });
const ids = ({ hits: list }: Hits) => list.map(({ id }) => id);

it('puts the best first, of equal ones the newest', () => {
  const list = [hit('old', 1, 1), hit('new', 1, 2), hit('best', 2)].sort(bestFirst);
  expect(list.map(({ id }) => id)).toEqual(['best', 'new', 'old']);
});

it('leaves what answers far worse where it is', () => {
  const closer = hits('close', hit('title', 60));
  expect(withFurther(closer, hits('some', hit('far', 10)))).toBe(closer);
});

it('lets what has fewer words stand first where it answers better', () => {
  const closer = hits('close', hit('by the way', 5));
  const both = withFurther(closer, hits('some', hit('title', 30), hit('near', 3), hit('far', 1)));
  expect(ids(both)).toEqual(['title', 'by the way', 'near']);
  expect(both.match).toBe('close');
});

it('takes all of what has the words worse where there is nothing else', () => {
  const further = { ...hits('some', hit('b', 2), hit('a', 0.1)), truncated: true };
  expect(withFurther(hits('close'), further)).toBe(further);
});

it('says that there is more where what it took from had more', () => {
  const further = { ...hits('apart', hit('b', 50)), truncated: true };
  expect(withFurther(hits('close', hit('a', 60)), further).truncated).toBe(true);
  expect(withFurther(hits('close', hit('a', 600)), further).truncated).toBe(false);
});

it('tells the closer of two answers', () => {
  const [close, apart, none] = [
    hits('close', hit('a', 1)),
    hits('apart', hit('a', 9)),
    hits('close'),
  ];
  expect(isCloser(close, apart)).toBe(true);
  expect(isCloser(apart, close)).toBe(false);
  expect(isCloser(apart, none)).toBe(true);
  expect(isCloser(none, apart)).toBe(false);
  expect(isCloser(close, close)).toBe(false);
});
