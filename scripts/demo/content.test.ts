import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles/all';
import { contactOf } from './contacts';
import { localArticles } from './local';
import { demoPages } from './pages';
import { PICTURES } from './pictures';
import { SECTIONS } from './sections';
import type { Block, DemoArticle, DemoUnit } from './types';

type Row = Omit<DemoUnit, 'parentName' | 'index'> & { parentCode: string | null };

const registry = readFileSync(
  new URL('../../data/hai-duong-units-2024.json', import.meta.url),
  'utf8',
);
const { units: rows } = JSON.parse(registry) as { units: Row[] };
const byCode = new Map(rows.map((row) => [row.code, row]));
const units: DemoUnit[] = rows.map(({ parentCode, ...row }, index) => ({
  ...row,
  parentName: (parentCode && byCode.get(parentCode)?.name) || '',
  index,
}));
const sectionKeys = new Set(SECTIONS.map((section) => section.key));

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];
const picturesIn = (blocks: Block[]): string[] =>
  blocks.flatMap((block) =>
    'image' in block ? [block.image] : 'gallery' in block ? block.gallery : [],
  );
const duplicates = (values: string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+07:00$/;

function faults(article: DemoArticle): string[] {
  const { vi, en } = article;
  const pictures = [article.picture, ...picturesIn(vi.body), ...picturesIn(en?.body ?? [])].filter(
    (key) => key !== undefined,
  );
  const times = [article.publishedAt, article.event?.startsAt, article.event?.endsAt].filter(
    (time) => time !== undefined,
  );
  const tables = vi.body.flatMap((block) => ('table' in block ? [block.table] : []));
  const checks: Array<[boolean, string]> = [
    [byCode.has(article.unit), `unit ${article.unit}`],
    [sectionKeys.has(article.section), `section ${article.section}`],
    [pictures.every((key) => key in PICTURES), `pictures ${pictures}`],
    [
      times.every((time) => instant.test(time) && !Number.isNaN(Date.parse(time))),
      `times ${times}`,
    ],
    [
      article.publishedAt >= '2023-11-01' && article.publishedAt < '2024-08-28',
      `published ${article.publishedAt}`,
    ],
    [
      !article.event?.endsAt || article.event.endsAt > article.event.startsAt,
      'ends before it starts',
    ],
    [article.kind !== 'event' || article.event !== undefined, 'event without time'],
    [
      vi.title.length > 15 && vi.title.length <= 120 && vi.title !== vi.title.toUpperCase(),
      `title ${vi.title}`,
    ],
    [vi.teaser.length > 20 && vi.teaser.endsWith('.'), `teaser ${vi.teaser}`],
    [
      !en || (en.title.length > 15 && en.teaser.length > 20 && en.body.length >= 2),
      'English incomplete',
    ],
    [vi.body.length >= 3 && vi.body.length <= 8, `${vi.body.length} blocks`],
    [
      tables.every((table) => table.rows.every((row) => row.length === table.head.length)),
      'ragged table',
    ],
  ];
  return checks.filter(([ok]) => !ok).map(([, fault]) => `${article.key}: ${fault}`);
}

/** Slips of the pen: exclamation marks, two spaces, undefined, decomposed letters, all that machines write. */
const badText = (text: string): boolean =>
  /!|undefined|NaN|\s{2,}|\s[,.;:]|\.\.|phấn đấu không ngừng|trong bối cảnh|góp phần quan trọng/u.test(
    text,
  ) ||
  text !== text.normalize('NFC') ||
  text.trim() !== text;

const localByUnit = new Map(units.map((unit) => [unit, localArticles(unit)]));
const local = [...localByUnit.values()].flat();
const everything = [...ARTICLES, ...local];

describe('written articles', () => {
  const at = (codeLength: number): DemoArticle[] =>
    ARTICLES.filter((article) => article.unit.length === codeLength);

  it('are enough on every level', () => {
    expect(units).toHaveLength(248);
    expect(ARTICLES.length).toBeGreaterThanOrEqual(96);
    expect(at(2).length).toBeGreaterThanOrEqual(26);
    expect(at(5).length).toBeGreaterThanOrEqual(36);
    expect(new Set(at(5).map((article) => article.unit)).size).toBeGreaterThanOrEqual(20);
    for (const unit of units.filter(({ level }) => level === 'district')) {
      expect(
        at(3).filter((article) => article.unit === unit.code).length,
        unit.name,
      ).toBeGreaterThanOrEqual(3);
    }
    const anBinh = ARTICLES.filter((article) => article.unit === '10630');
    expect(anBinh.filter(({ kind }) => kind === 'notice')).toHaveLength(7);
    expect(anBinh.filter(({ kind }) => kind === 'news')).toHaveLength(6);
    expect(ARTICLES.filter((article) => article.en).length).toBeGreaterThanOrEqual(14);
  });

  it('open with the launch of 26/3/2024 and have events ahead of November 2026', () => {
    expect(
      ARTICLES.filter((article) => article.lead && article.unit === '30').map((article) =>
        article.publishedAt.slice(0, 10),
      ),
    ).toEqual(['2024-03-26', expect.any(String)]);
    expect(
      ARTICLES.filter((article) => (article.event?.startsAt ?? '') > '2026-11-24').length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('all items', () => {
  it('have unique keys and titles', () => {
    expect(duplicates(everything.map((article) => article.key))).toEqual([]);
    expect(duplicates(ARTICLES.map((article) => article.vi.title))).toEqual([]);
    expect(duplicates(everything.map((article) => `${article.unit} ${article.vi.title}`))).toEqual(
      [],
    );
  });

  it('are sound', () => expect(everything.flatMap(faults)).toEqual([]));

  it('are clean in spelling and style', () => {
    const pages = units.flatMap((unit) => [demoPages(unit), contactOf(unit)]);
    expect(strings([everything, pages, PICTURES, SECTIONS]).filter(badText)).toEqual([]);
  });

  it('speak of thôn only in a xã', () => {
    const urban = new Set(
      units.filter(({ type }) => type === 'ward' || type === 'township').map(({ code }) => code),
    );
    expect(
      local
        .filter((article) => urban.has(article.unit))
        .flatMap((article) => strings(article.vi))
        .filter((text) => /thôn(?!g)/u.test(text)),
    ).toEqual([]);
  });
});

describe('every unit', () => {
  it('has at least three items, deterministic, unlike those of its neighbour', () => {
    for (const [unit, items] of localByUnit) {
      expect(
        items.length + ARTICLES.filter((article) => article.unit === unit.code).length,
        unit.name,
      ).toBeGreaterThanOrEqual(3);
      expect(localArticles(unit)).toEqual(items);
      const next = units[unit.index + 1];
      const kinds = (list: DemoArticle[]): string =>
        list.map((article) => article.key.replace(/^local-\d+-/, '')).join();
      if (next && unit.level === 'commune')
        expect(kinds(localArticles(next))).not.toBe(kinds(items));
    }
  });

  it('has an invented contact and three pages', () => {
    const mails = units.map((unit) => contactOf(unit).email);
    expect(duplicates(mails)).toEqual([]);
    expect(mails.every((mail) => mail.endsWith('.example'))).toBe(true);
    for (const unit of units) {
      const contact = contactOf(unit);
      for (const { number } of contact.phones) expect(number).toMatch(/^0220 3 000 \d{3}$/);
      expect(contact.responsible.name).toMatch(/Mẫu|Thử|Ví Dụ|Giả Định|Minh Họa|Giả Sử/);
      expect(demoPages(unit).map((page) => page.key)).toEqual([
        'gioi-thieu',
        'to-chuc-bo-may',
        'tiep-can-thong-tin',
      ]);
    }
  });
});

describe('pictures and sections', () => {
  it('exist as files, described in two languages', () => {
    for (const [key, picture] of Object.entries(PICTURES)) {
      expect(existsSync(new URL(`./pictures/${picture.file}`, import.meta.url)), key).toBe(true);
      expect(
        Object.values(picture).every((text) => text.length > 4),
        key,
      ).toBe(true);
      expect(
        readFileSync(new URL(`./pictures/${picture.file}`, import.meta.url), 'utf8'),
      ).not.toMatch(/<text|gradient|<image/i);
    }
    expect(duplicates(SECTIONS.map((section) => section.slug))).toEqual([]);
    expect(SECTIONS.every((section) => !section.parent || sectionKeys.has(section.parent))).toBe(
      true,
    );
  });
});
