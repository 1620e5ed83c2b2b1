import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical';
import { changesOf } from './changes';
import { redact } from './redact';

const known = new Set(['title', 'body', 'memberships', 'password', 'hash', 'scope', 'tags']);
const state = (text: string) => ({ root: { type: 'root', children: [{ type: 'text', text }] } });

describe('changesOf', () => {
  it('keeps only what differs', () => {
    const before = { id: '1', title: 'Cũ', tags: ['a'], updatedAt: '1' };
    expect(changesOf(before, { ...before, title: 'Mới', updatedAt: '2' }, known)).toEqual({
      before: { title: 'Cũ' },
      after: { title: 'Mới' },
    });
  });

  it('has everything of a new document, and of one that is gone', () => {
    const doc = { title: 'Tin', tags: [], hash: 'x' };
    expect(changesOf(null, doc, known)).toEqual({ before: null, after: { title: 'Tin' } });
    expect(changesOf(doc, null, known)).toEqual({ before: { title: 'Tin' }, after: null });
  });

  it('takes null, an empty text and an empty list for one, and a field that was not written for unchanged', () => {
    const before = { title: null, tags: undefined, body: 'x' };
    expect(changesOf(before, { title: '', tags: [] }, known)).toEqual({ before: {}, after: {} });
  });

  it('knows no field that the collection has not, no secret and nothing derived', () => {
    const after = { junk: 1, password: 'p', hash: 'h', scope: { l1: 'x' } };
    expect(changesOf({}, after, known)).toEqual({ before: {}, after: {} });
  });

  it('finds a changed text without keeping it', () => {
    const { before, after } = changesOf({ body: state('cũ') }, { body: state('mới') }, known);
    expect(before!.body).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), length: expect.any(Number) }); // prettier-ignore
    expect(after!.body).not.toEqual(before!.body);
    expect(JSON.stringify([before, after])).not.toContain('mới');
  }); // prettier-ignore
});

describe('redact', () => {
  it('leaves secrets out at any depth', () => {
    const value = [{ name: 'x', sessions: [1], inner: { resetPasswordToken: 't', salt: 's' } }];
    expect(redact(value)).toEqual([{ name: 'x', inner: {} }]);
  });

  it('never lets a secret through, wherever it stands', () => {
    const SECRET = 'bí-mật-không-được-lộ';
    const name = fc.constantFrom('hash', 'salt', 'password', 'sessions', 'resetPasswordToken', 'tokenHash', 'codeHash', 'apiKey'); // prettier-ignore
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.tuple(fc.string(), tie('node'), name).map(([key, value, secret]) => ({ [`a${key}`]: value, [secret]: SECRET })), // prettier-ignore
      ),
    }));
    fc.assert(fc.property(tree.node, (value) => !canonicalJson(redact(value)).includes(SECRET)));
  });

  it('bounds what a row holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(redact(value)).length <= 2000));
    expect(redact('x'.repeat(3000))).toMatchObject({ length: 3002 });
  });
});

describe('canonicalJson', () => {
  it('is the same whatever the order of the keys, and reads back as what it was', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, shuffled(each)])); // prettier-ignore
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
