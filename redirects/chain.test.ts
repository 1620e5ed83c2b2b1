import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { chainFault, Edges, MOST_HOPS } from './chain';
import { faultText } from './faults';
import { pathOfKey } from './from-key';

const edges = (...pairs: [string, string][]): Edges => new Edges(pairs);

it('names the chain of a loop and of a way that is too long', () => {
  expect(chainFault(edges(['/b', '/a']), '/a', '/b')).toEqual({ code: 'loop', chain: ['/a', '/b', '/a'] });
  expect(chainFault(edges(), '/a', '/a?x=1')).toEqual({ code: 'loop', chain: ['/a', '/a?x=1'] });
  const line = Array.from({ length: MOST_HOPS }, (_, n): [string, string] => [`/${n}`, `/${n + 1}`]);
  expect(chainFault(edges(...line.slice(1)), '/0', '/1')).toBeNull();
  expect(chainFault(edges(...line), '/x', '/0')?.code).toBe('long');
  expect(chainFault(edges(...line), `/${MOST_HOPS}`, '/end')?.code).toBe('long');
}); // prettier-ignore

it('a way that leads there is counted from its beginning, whether with a query or without', () => {
  const line = edges(['/a', '/b?x=1'], ['/c', '/d'], ['/d', '/e'], ['/e', '/f'], ['/f', '/a']);
  expect(chainFault(line, '/b', '/z')).toMatchObject({ code: 'long', chain: ['/c', '/d', '/e', '/f', '/a', '/b', '/z'] });
  line.delete('/c');
  expect(chainFault(line, '/b', '/z')).toBeNull();
  line.set('/f', '/y');
  expect(chainFault(line, '/b', '/c')).toBeNull();
}); // prettier-ignore

it('looks at what is on the way alone, however many redirects a site has', () => {
  const many = edges(...Array.from({ length: 3000 }, (_, n): [string, string] => [`/${n}`, '/hub']));
  const asked = vi.spyOn(many, 'into');
  expect(chainFault(many, '/x', '/y')).toBeNull();
  expect(asked).toHaveBeenCalledTimes(1);
}); // prettier-ignore

it('an old redirect of the same address does not count', () => {
  expect(chainFault(edges(['/a', '/b'], ['/c', '/a']), '/a', '/d')).toBeNull();
});

const key = fc.constantFrom('/a', '/a?q', '/b', '/b?q', '/c', '/c?q', '/d', '/e', '/f', '/g');

/** As visitors are led: the address with its query first. */
function ends(set: ReadonlyMap<string, string>, start: string): boolean {
  let at: string | undefined = start;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    at = set.get(at) ?? set.get(pathOfKey(at));
    if (at === undefined) return true;
  }
  return false;
}

it('whatever was accepted in turn, and whatever of it is deleted later, every way ends', () => {
  const asked = fc.array(fc.record({ from: key, to: key, keep: fc.boolean() }), { maxLength: 25 });
  fc.assert(
    fc.property(asked, (wishes) => {
      const set = new Map<string, string>();
      const known = new Edges();
      for (const { from, to } of wishes) {
        if (from === to || chainFault(known, from, to)) continue;
        set.set(from, to);
        known.set(from, to);
      }
      for (const from of set.keys()) expect(ends(set, from)).toBe(true);
      for (const { from, keep } of wishes) if (!keep) set.delete(from);
      for (const from of set.keys()) expect(ends(set, from)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('is told with its addresses as they are', () => {
  const chain = ["/a$'", '/$&', "/a$'"];
  expect(faultText({ code: 'loop', chain, field: 'address' }, 'en')).toContain(
    "/a$' → /$& → /a$'.",
  );
});
