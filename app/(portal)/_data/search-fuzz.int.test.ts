import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { offerUp } from '@/syndication/offer';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { scheduledItem } from '@/test/scheduled-item';
import { buildWorld, type UnitKey, type World } from '@/test/world';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'Search' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

/** Words that stand in nothing public: each begins like no other word of this world. */
const HIDDEN = {
  draft: 'khuyềnhdraf',
  review: 'vuỵchreview',
  correction: 'ghuôchcorr',
  scheduled: 'nguỡngsched',
  future: 'xuýchfutur',
  withdrawn: 'thuẫmwithd',
  deleted: 'quởngdelet',
} as const;
const WORDS = Object.values(HIDDEN);
/** Public in the commune, but not on the province's site, to which it is only offered. */
const OFFERED = 'huyểmofferd';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

type Command = { collection: string; maxTimeMS?: number };

/** What MongoDB was asked to read while questions were answered. */
const asked: Command[] = [];
const READS = ['find', 'aggregate', 'count', 'distinct'];

/** Has the driver report its commands, where there is one; to be called before the database is opened. */
function monitor(): boolean {
  const url = new URL(process.env.DATABASE_URL ?? '');
  if (!url.protocol.startsWith('mongodb')) return false;
  url.searchParams.set('monitorCommands', 'true');
  process.env.DATABASE_URL = url.href;
  return true;
}

function note({ commandName, command }: { commandName: string; command: Record<string, unknown> }): void {
  if (!READS.includes(commandName)) return;
  const { maxTimeMS } = command as Pick<Command, 'maxTimeMS'>;
  asked.push({ collection: String(command[commandName]), ...(maxTimeMS ? { maxTimeMS } : {}) });
} // prettier-ignore

let monitored = false;

/** A text that would be found by common words too. */
const secret = (word: string) => ({
  title: `Lịch cắt điện ${word} thôn Đông`,
  body: paragraph(`Thông báo ${word} của xã.`),
});

beforeAll(async () => {
  monitored = monitor();
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  const { editor, author } = world.user.commune;
  await bench.published('commune', { title: 'Lịch cắt điện thôn Đông', body: paragraph('Điện lực sửa đường dây ở 12/2025/QĐ-UBND.') });
  await bench.published('province', { title: 'Thông báo tuyển sinh lớp 10', body: paragraph('Sở Giáo dục và Đào tạo.') });
  await bench.write('commune', secret(HIDDEN.draft));
  await bench.act(author, await bench.write('commune', secret(HIDDEN.review)), 'submit');
  const corrected = await bench.published('commune', { title: 'Lịch thu gom rác', body: paragraph('Thứ hai.') });
  await bench.save(author, corrected, secret(HIDDEN.correction));
  await bench.act(author, corrected, 'correct', { change: 'minor' });
  await scheduledItem(at.payload, world, { title: secret(HIDDEN.scheduled).title, publishAt: Date.now() + 86_400_000 });
  await at.payload.create({
    collection: 'articles', context: asSystem(),
    data: { ...secret(HIDDEN.future), kind: 'news', section: world.section, steward: world.unit.commune, publishedAt: '2099-01-01T00:00:00Z', _status: 'published' } as never,
  });
  const [withdrawn, deleted] = [await bench.published('commune', secret(HIDDEN.withdrawn)), await bench.published('commune', secret(HIDDEN.deleted))];
  // Once the words were known: nothing that was remembered may tell them afterwards.
  expect(await suggested('commune', 'vi', HIDDEN.withdrawn.slice(0, 6))).toContain(HIDDEN.withdrawn);
  await bench.act(editor, withdrawn, 'withdraw', { ending: 'withdrawn', reason: 'Nhầm ngày.' });
  await at.payload.update({ collection: 'articles', id: deleted, context: asSystem(), data: { _status: 'draft' } as never });
  await at.payload.delete({ collection: 'articles', id: deleted, context: asSystem() });
  const offered = await bench.published('commune', { title: `Hội chợ ${OFFERED}`, body: paragraph('Thôn Đông.') });
  await bench.work((req) => offerUp(req, { item: offered, from: world.unit.commune, to: world.unit.province }));
  if (monitored) (at.payload.db as unknown as MongooseAdapter).connection.getClient().on('commandStarted', note as never);
}, 120_000); // prettier-ignore
afterAll(() => at.stop());

beforeEach(async () => {
  const { searchDoor, typingDoor } = await import('./search-door');
  [searchDoor, typingDoor].forEach((door) => door.forget());
});

type Locale = 'vi' | 'en';

const route = (unit: UnitKey, locale: Locale) => ({
  params: Promise.resolve({ site: world.unit[unit], locale }),
});

async function suggested(unit: UnitKey, locale: Locale, typed: string): Promise<string> {
  const { suggestSearch } = await import('./search-suggest');
  const { getSite } = await import('./site');
  return JSON.stringify(await suggestSearch((await getSite(world.unit[unit], locale))!, typed));
}

/** Everything that is answered to a query, the page, the suggestions, what programs get, and what was asked itself. */
async function answers(unit: UnitKey, locale: Locale, address: string): Promise<{ own: string; all: string[] }> {
  const [{ getSearch }, { readAsk }, { getSite }, { GET }, typing] = await Promise.all([
    import('./search'),
    import('./search-ask'),
    import('./site'),
    import('../[site]/[locale]/tim-kiem.json/route'),
    import('../[site]/[locale]/tim-kiem/goi-y.json/route'),
  ]);
  const params = Object.fromEntries(new URL(`http://x/?${address}`).searchParams);
  const asked = readAsk(params);
  const view = await getSearch((await getSite(world.unit[unit], locale))!, asked);
  expect(view.hits.length).toBeLessThanOrEqual(10);
  const [found, offers] = await Promise.all([
    GET(new Request(`http://x/tim-kiem.json?${address}`), route(unit, locale)),
    typing.GET(new Request(`http://x/tim-kiem/goi-y.json?${address}`), route(unit, locale)),
  ]);
  expect([found.status, offers.status]).toEqual([200, 200]);
  return { own: told(Object.values(params).join(' ')), all: [JSON.stringify(view), await found.text(), await offers.text()] };
} // prettier-ignore

const letters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('đ', 'd')
    .toLowerCase();

/** What is told beyond what was typed itself. An address carries it encoded. */
const told = (text: string): string => {
  const plain = text.replace(/%[0-9a-f]{2}(?:%[0-9a-f]{2})*/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return letters(plain);
};

const OPERATORS = ['$', '$where', '{$ne:1}', '{"$gt":""}', '.*', '(((', '\\u0000', '\u0000', '"', '“', '”', 'NEAR(', 'NEAR', 'AND', 'OR', 'NOT', '*', '^', 'title:', 'body:', '-', '+', '%', '%%', '_', "'", ';--', '[a-z]', '\\', '1/', '12/2025/', '05-NQ/', '0', '½', '㏂', '\u200f', '\u202e', '\u0300', '\u0323\u0301', '👨‍👩‍👧', '🇻🇳', '\ud800', '\udc00', '__proto__', 'constructor', 'toString']; // prettier-ignore

const COMMON = ['lịch', 'cắt', 'điện', 'lich', 'cat', 'dien', 'thông báo', 'thôn đông', 'UBND', 'commune', 'tháng 9 năm 2024', 'ddieenj', 'thôm']; // prettier-ignore

const hiddenPart = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 2, max: 14 }), fc.boolean())
  .map(([word, length, plain]) => (plain ? letters(word) : word).slice(0, length));

const piece = fc.oneof(
  fc.constantFrom(...OPERATORS),
  fc.constantFrom(...COMMON),
  hiddenPart,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
);

const typed = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '', '"')).map(([all, between]) => all.join(between)) },
  { weight: 1, arbitrary: piece.map((one) => one.repeat(Math.ceil(10_000 / Math.max(1, one.length)))) },
); // prettier-ignore

/** Addresses as they arrive: encoded, and broken. */
const address = fc
  .record({
    q: fc.oneof(
      typed.map((text) => new URLSearchParams({ q: text }).toString()),
      typed.map((text) => `q=${text.replace(/[#\s]/g, '+')}`),
      fc.constantFrom('q=%', 'q=%E1%BB', 'q=%ed%a0%80', 'q=%00', 'q=a&q=b', 'q', '', 'q=%F0%9F'),
    ),
    more: fc.array(
      fc.tuple(
        fc.constantFrom('pham-vi', 'loai', 'don-vi', 'cap', 'muc', 'nam', 'sap-xep', 'trang', '__proto__'),
        fc.oneof(fc.constantFrom('all', 'below', 'news', '2024', '7', 'newest', 'tin-tuc', 'commune', '{"$ne":1}', '00000000-0000-0000-0000-000000000000', 'ffffffffffffffffffffffff'), piece),
      ).map(([name, value]) => new URLSearchParams({ [name]: value }).toString()),
      { maxLength: 3 },
    ),
  })
  .map(({ q, more }) => [q, ...more].join('&')); // prettier-ignore

const where = fc.constantFrom<[UnitKey, Locale]>(['commune', 'vi'], ['province', 'vi'], ['district', 'vi'], ['commune', 'en']); // prettier-ignore

describe('whatever is asked', () => {
  it('is answered, and tells nothing of what is not public', async () => {
    await fc.assert(
      fc
        .asyncProperty(where, address, async ([unit, locale], asked) => {
          const { own, all } = await answers(unit, locale, asked);
          for (const text of all)
            for (const word of WORDS.map(letters))
              if (!own.includes(word)) expect(told(text)).not.toContain(word);
        })
        .beforeEach(async () => {
          const { searchDoor, typingDoor } = await import('./search-door');
          [searchDoor, typingDoor].forEach((door) => door.forget());
        }),
      { numRuns: process.env.LT_QUICK ? 20 : 60 },
    );
  });

  it.each(Object.entries(HIDDEN))('no word of what is %s is completed or corrected', async (_, word) => {
    const almost = `${word.slice(0, -1)}x`;
    for (const [unit, q] of [['commune', word.slice(0, -1)], ['province', `điện ${word.slice(0, 4)}`], ['province', almost], ['commune', `lịch cắt điện ${almost}`]] as const) {
        const { all } = await answers(unit, 'vi', new URLSearchParams({ q, 'pham-vi': 'all' }).toString());
        for (const text of all) expect(told(text)).not.toContain(letters(word));
      }
  });

  it('is asked of MongoDB with a limit of time, every time', async () => {
    asked.length = 0;
    for (const q of ['lịch cắt điện', 'lịch cắt điênj thôm', '12/2025', '"thôn đông" lịch', 'xyz'])
      await answers('commune', 'en', new URLSearchParams({ q, loai: 'news' }).toString());
    const ours = asked.filter(({ collection }) => collection === 'search-documents');
    expect(ours.length > 0).toBe(monitored);
    for (const { maxTimeMS } of ours) expect(maxTimeMS).toBeLessThanOrEqual(400);
  });

  it('what is only offered to a site is not among its results', async () => {
    const of = async (unit: UnitKey, params: Record<string, string>) => {
      const [{ getSearch }, { readAsk }, { getSite }] = await Promise.all([import('./search'), import('./search-ask'), import('./site')]);
      return (await getSearch((await getSite(world.unit[unit], 'vi'))!, readAsk(params))).count;
    };
    expect(await of('commune', { q: `hội chợ ${OFFERED}` })).toBe(1);
    expect(await of('province', { q: `hội chợ ${OFFERED}` })).toBe(0);
  });
}); // prettier-ignore
