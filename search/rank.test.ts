import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseQuery } from './query';
import { type RankDocument, score } from './rank';
import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';
import { tokenize } from './tokens';
import { HALF_LIFE } from './weights';

const NOW = Date.UTC(2026, 0, 15);
const official = new SynonymSet(DEFAULT_SYNONYMS);

type Words = { title?: string; teaser?: string; body?: string; date?: number; unit?: string };
const document = ({ title = 'Tin', teaser = '', body = '', date = NOW, unit = 'an-binh' }: Words) => ({
  title: tokenize(title), teaser: tokenize(teaser), body: tokenize(body), date, unit, kind: 'news',
}) satisfies RankDocument; // prettier-ignore

/** The documents' numbers from the best to the worst; those with 0 are left out. */
const order = (raw: string, documents: Words[], unit?: string): number[] => {
  const query = parseQuery(raw, official);
  return documents
    .map((words, n) => ({ n, points: score(query, document(words), { now: NOW, unit }) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ n }) => n);
};

describe('score', () => {
  it('sets title above teaser above body', () =>
    expect(
      order('lịch cắt điện', [
        { body: 'Lịch cắt điện xã An Bình' },
        { teaser: 'Lịch cắt điện xã An Bình' },
        { title: 'Lịch cắt điện xã An Bình' },
        { title: 'Hội thi văn nghệ' },
      ]),
    ).toEqual([2, 1, 0]));

  it('sets the query as a title above a title with more, neighbours above scattered words', () =>
    expect(
      order('giấy phép xây dựng', [
        { title: 'Giấy mời họp, phép thử xây nhà dựng cửa' },
        { title: 'Cấp giấy phép về xây dựng nhà ở' },
        { title: 'Thủ tục cấp giấy phép xây dựng nhà ở riêng lẻ' },
        { title: 'Giấy phép xây dựng' },
      ]),
    ).toEqual([3, 2, 1, 0]));

  it('sets all words above some', () =>
    expect(
      order('tiêm chủng xã An Bình', [
        { title: 'Tiêm chủng xã Nam Sách' },
        { title: 'Tiêm chủng xã An Bình' },
        { title: 'Bình chọn' },
      ]),
    ).toEqual([1, 0, 2]));

  it('sets all words in a body above half of them in a title', () =>
    expect(
      order('đăng ký khai sinh', [
        { title: 'Đăng ký kết hôn' },
        { title: 'Bộ phận Một cửa', body: 'nhận hồ sơ đăng ký khai sinh' },
      ]),
    ).toEqual([1, 0]));

  it('sets exact accents above others when accents were typed, and only then', () => {
    const documents = [
      { title: 'Lịch cát điện' },
      { title: 'Lịch cắt điện' },
      { title: 'Lich cat dien' },
    ];
    expect(order('lịch cắt điện', documents)[0]).toBe(1);
    expect(order('lịch cắt điện', documents)).toHaveLength(3);
    const plain = parseQuery('lich cat dien');
    const [one, ...others] = documents.map((words) => score(plain, document(words), { now: NOW }));
    for (const other of others) expect(other).toBe(one);
  });

  it('takes tones where they stand, and i for y, as exact', () => {
    const points = (title: string) =>
      score(parseQuery('kỹ thuật hoà'), document({ title }), { now: NOW });
    expect(points('Kĩ thuật hòa')).toBe(points('Kỹ thuật hoà'));
    expect(points('Kỹ thuật hoá')).toBeLessThan(points('Kỹ thuật hoà'));
  });

  it('sets a document number above everything', () =>
    expect(
      order('quyết định 05/2025/QĐ-UBND', [
        { title: 'Quyết định', teaser: 'Quyết định', body: 'quyết định 05/2024/QĐ-UBND' },
        { title: 'Thông báo', body: 'theo văn bản 5/2025/QĐ-UBND', date: 0 },
        { title: 'Về việc thi hành văn bản số 05/2025/QĐ-UBND', date: 0 },
      ]),
    ).toEqual([2, 1, 0]));

  it('finds a document number by its beginning, below a whole one', () => {
    const documents = [
      { title: 'Quyết định 12/2025/QĐ-UBND' },
      { title: 'Quyết định 12/2024/QĐ-UBND' },
      { title: 'Quyết định 12/2025/QĐ' },
    ];
    expect(order('12/2025', documents).sort()).toEqual([0, 2]);
    expect(order('12/2025/QĐ', documents)).toEqual([2, 0]);
    expect(order('168/2024', [{ title: 'Nghị định số 168/2024/NĐ-CP' }])).toEqual([0]);
    expect(order('12/2025/qd-ubnd', documents)).toEqual([0]);
  });

  it('takes a number as exact however it is written', () => {
    const points = (title: string) =>
      score(parseQuery('05/2025/QĐ-UBND'), document({ title }), { now: NOW });
    expect(points('số 5/2025/qd-ubnd')).toBe(points('số 05/2025/QĐ-UBND'));
  });

  it('finds by synonyms, below the word itself', () => {
    const documents = [
      { title: 'Ủy ban nhân dân xã An Bình họp' },
      { title: 'UBND xã An Bình họp' },
      { title: 'Đoàn xã An Bình họp' },
    ];
    expect(order('UBND xã An Bình', documents)).toEqual([1, 0, 2]);
    expect(order('Ủy ban nhân dân xã An Bình', documents)).toEqual([0, 1, 2]);
    // It stands for all its words together, above words that are scattered.
    expect(
      order('ủy ban nhân dân', [{ title: 'Dân, nhân, ban, ủy' }, { title: 'Họp UBND' }]),
    ).toEqual([1, 0]);
    // Half of a synonym is none.
    expect(order('UBND', [{ title: 'Ủy ban Mặt trận' }, { title: 'Nhân dân' }])).toEqual([]);
  });

  it('links a synonym with its neighbours', () => {
    const points = (title: string) =>
      score(parseQuery('UBND xã', official), document({ title }), { now: NOW });
    expect(points('Họp Ủy ban nhân dân xã')).toBeGreaterThan(points('Xã họp Ủy ban nhân dân'));
  });

  it('gives nothing without a phrase', () =>
    expect(
      order('"cắt điện" An Bình', [
        { title: 'Điện cắt ở An Bình' },
        { title: 'An Bình', body: 'cắt điện' },
        { title: 'An Bình: cắt nước, điện' },
      ]),
    ).toEqual([1]));

  it('prefers what is new, and what the unit wrote, a little', () => {
    expect(order('lịch tiêm chủng', [{ title: 'Lịch tiêm chủng', date: NOW - HALF_LIFE }, { title: 'Lịch tiêm chủng' }])).toEqual([1, 0]);
    const old = { title: 'Lịch tiêm chủng', date: 0 };
    expect(order('lịch tiêm chủng', [{ teaser: 'Lịch tiêm chủng' }, old])).toEqual([1, 0]);
    const units = [{ title: 'Lịch tiêm chủng', unit: 'nam-sach' }, { title: 'Lịch tiêm chủng', unit: 'chi-linh' }];
    expect(order('lịch tiêm chủng', units, 'chi-linh')).toEqual([1, 0]);
    expect(order('lịch tiêm chủng', units, 'nam-sach')).toEqual([0, 1]);
  }); // prettier-ignore

  it('knows repeated words', () =>
    expect(order('hà hà', [{ title: 'Hà Nội, Hà Nam' }, { title: 'Thôn Hà Hà' }])).toEqual([1, 0]));

  it('has a number for any query and document', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'lịch',
          'cắt',
          'điện',
          'ubnd',
          'ủy',
          'ban',
          'nhân',
          'dân',
          '12/QĐ-UBND',
          '"',
        ),
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, words, fc.double(), (raw, title, body, date) => {
        const points = score(parseQuery(raw, official), document({ title, body, date }), {
          now: NOW,
        });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThan(Infinity);
      }),
    );
  });
});
