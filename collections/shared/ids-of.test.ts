import fc from 'fast-check';
import { APIError } from 'payload';
import { describe, expect, it } from 'vitest';

import { idsOf } from './ids-of';

const ID = '65a1b2c3d4e5f60718293a4b';

/** Whatever JSON can say, with the id of a secret at any place of it. */
const { shape } = fc.letrec<{ shape: unknown }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4 },
    fc.constant(ID),
    fc.constantFrom(null, true, 0, ''),
    fc.array(tie('shape'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', '_id', 'value', '$oid', 'relationTo', 'x'), tie('shape'), {
      maxKeys: 3,
    }),
  ),
}));

describe('ids of a relation', () => {
  it('are found in what is one, and in lists', () => {
    expect(idsOf(ID)).toEqual([ID]);
    expect(idsOf({ id: ID, title: 'x' })).toEqual([ID]);
    expect(idsOf([ID, { id: 'b' }])).toEqual([ID, 'b']);
    for (const nothing of [null, undefined, '', []]) expect(idsOf(nothing)).toEqual([]);
  });

  it.each([{ _id: ID }, [[ID]], { id: 'a', _id: ID }, { id: { _id: ID } }, [{ _id: ID }], { $oid: ID }, 7, true, {}, [null]])('are not guessed: %j', (value) => {
    expect(() => idsOf(value)).toThrow(APIError);
  }); // prettier-ignore

  it('an id that is somewhere in a value is seen, or the value is refused', () => {
    fc.assert(
      fc.property(shape, (value) => {
        try {
          const hidden = JSON.stringify(value).includes(ID);
          const found = idsOf(value).includes(ID);
          // A document's other fields are not written with it: Payload keeps its id alone.
          const other = JSON.stringify(value).includes('"id":');
          expect(found || !hidden || other).toBe(true);
        } catch (error) {
          if (!(error instanceof APIError)) throw error;
          expect(error.status).toBe(400);
        }
      }),
    );
  });
});
