import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyNeed, closeNeeds, wordNeeds } from './needs';
import { MAX_WORDS, parseQuery } from './query';
import { matchOf } from './sqlite';
import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';

const synonyms = new SynonymSet([{ terms: ['cắt điện', 'mất điện'] }]);
const said = (needs: readonly (readonly (readonly string[])[])[]) =>
  needs.map((need) => need.map((sequence) => sequence.join(' ')).join(' | '));

it('asks for every word beside one of its neighbours', () => {
  expect(said(closeNeeds(parseQuery('lịch cắt điện An Bình')))).toEqual([
    'lich cat',
    'lich cat | cat dien',
    'cat dien | dien an',
    'dien an | an binh',
    'an binh',
  ]);
});

it('asks for a word by itself where it is the only one', () => {
  for (const needs of [closeNeeds, wordNeeds, anyNeed])
    expect(said(needs(parseQuery('điện')))).toEqual(['dien']);
});

it('takes what may stand for a word in its place', () => {
  const query = parseQuery('cắt điện xã', synonyms);
  expect(said(closeNeeds(query))).toEqual([
    'cat dien | mat dien',
    'cat dien | dien xa | mat dien',
    'dien xa',
  ]);
  expect(said(wordNeeds(query))).toEqual(['cat | mat dien', 'dien | mat dien', 'xa']);
  expect(said(anyNeed(query))).toEqual(['cat dien | dien xa | mat dien']);
});

it('asks for all words anywhere, or for some of them', () => {
  const query = parseQuery('họp dân thôn');
  expect(said(wordNeeds(query))).toEqual(['hop', 'dan', 'thon']);
  expect(said(anyNeed(query))).toEqual(['hop dan | dan thon']);
});

it('holds to what was quoted, however loose the rest is', () => {
  const query = parseQuery('"họp dân" thôn');
  for (const needs of [closeNeeds, wordNeeds, anyNeed])
    expect(said(needs(query))[0]).toBe('hop dan');
  expect(said(wordNeeds(query))).toEqual(['hop dan', 'hop', 'dan', 'thon']);
});

it('asks for nothing twice, and nothing of nothing', () => {
  expect(said(wordNeeds(parseQuery('hà hà hà')))).toEqual(['ha']);
  expect(said(closeNeeds(parseQuery('hà hà hà')))).toEqual(['ha ha']);
  for (const needs of [closeNeeds, wordNeeds, anyNeed])
    expect(needs(parseQuery(' … '))).toEqual([]);
});

const official = new SynonymSet(DEFAULT_SYNONYMS);
const SIGNS = ['"', '“', '”', '(', ')', '*', '^', 'NEAR', 'AND', 'UBND', 'cắt điện', 'căn cước', 'ddieenj', '12/2025/QĐ-UBND', 'title:', '{$ne:1}', '\u0000', '\ud800', '½', '👨‍👩‍👧']; // prettier-ignore

it('asks for so much, whatever was typed, and in no language of a database', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 60 }),
      fc.constantFrom(' ', '', '"'),
      (pieces, between) => {
        const query = parseQuery(pieces.join(between), official);
        for (const needs of [closeNeeds(query), wordNeeds(query), anyNeed(query)]) {
          expect(needs.length).toBeLessThanOrEqual(2 * MAX_WORDS);
          for (const need of needs) {
            // Two neighbours and ten alternatives a word; the loosest need holds those of all words.
            expect(need.length).toBeLessThanOrEqual(12 * MAX_WORDS);
            for (const sequence of need) expect([...sequence].length).toBeGreaterThan(0);
          }
          expect(matchOf(needs)).toMatch(/^(?:\((?:"[a-z0-9 ]+"(?: OR )?)+\)(?: AND )?)*$/);
        }
      },
    ),
  )); // prettier-ignore
