import { expect, it } from 'vitest';

import {
  blanksIn,
  blanksLeft,
  emptyDraft,
  missingIn,
  newKey,
  readDraft,
  withTemplate,
  wordsOf,
} from './draft';

const TEMPLATE = {
  id: 't',
  nameVi: 'Lũ',
  nameEn: 'Flood',
  titleVi: 'Lũ [sông] lên mức [mức]',
  bodyVi: 'Từ [giờ], không ra sông.',
  titleEn: 'Flood of [sông], level [mức]',
  bodyEn: 'From [giờ], stay away.',
  severity: 'emergency' as const,
  hours: 12,
  phone: '112',
};

it('nothing is chosen beforehand, and what is missing is named in the order of the form', () => {
  expect(missingIn(emptyDraft('k'))).toEqual([
    'kind',
    'place',
    'title',
    'body',
    'severity',
    'time',
  ]);
});

it('a template leaves place and blanks, and its blanks fill both languages', () => {
  const draft = { ...withTemplate(emptyDraft('k'), TEMPLATE), kind: 'real' as const };
  expect(missingIn(draft)).toEqual(['place']);
  expect(blanksIn(draft)).toEqual(['sông', 'mức', 'giờ']);
  expect(blanksLeft({ ...draft, values: { sông: 'Thái Bình', giờ: '10 giờ' } })).toEqual(['mức']);
  const full = { ...draft, values: { sông: 'Thái Bình', giờ: '10:00', mức: '2' } };
  expect(blanksLeft(full)).toEqual([]);
  expect(wordsOf(full)).toMatchObject({
    titleVi: 'Lũ Thái Bình lên mức 2',
    titleEn: 'Flood of Thái Bình, level 2',
  });
});

it('another template keeps the place', () => {
  const places = [{ channel: 'tree:p', name: 'Cả tỉnh' }];
  expect(
    withTemplate({ ...emptyDraft('k'), places, phone: '114' }, { ...TEMPLATE, phone: '' }),
  ).toMatchObject({ places, phone: '114' });
});

it('reads back what the device kept, and nothing that is broken', () => {
  const draft = withTemplate(emptyDraft('k'), TEMPLATE);
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  for (const broken of [null, '', '{', '3', '{}', '{"key":"k","places":1}'])
    expect(readDraft(broken)).toBeNull();
});

it('names each press anew', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newKey()).not.toBe(newKey());
});
