import { randomBytes } from 'node:crypto';

import type { MatrixDocs } from './matrix-world';
import { paragraph } from './matrix-world';
import { UNITS, type UnitKey, type World } from './world';

/** The smallest PNG: one grey pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const random = (): string => randomBytes(6).toString('hex');

const rootOf = (key: UnitKey): UnitKey => {
  const { parent } = UNITS[key];
  return parent ? rootOf(parent) : key;
};

type Docs = Record<UnitKey, MatrixDocs>;

/** A section that people of this unit may use. */
const sectionFor = (docs: Docs, key: UnitKey): string => docs[rootOf(key)].section;

function upload(): FormData {
  const form = new FormData();
  form.set('file', new File([PIXEL], 'anh.png', { type: 'image/png' }));
  form.set('_payload', JSON.stringify({ alt: 'Một điểm ảnh' }));
  return form;
}

/** Body of a REST create in each collection; a collection without one is tried with an empty body, which must not help. */
export const NEW: Record<string, (world: World, docs: Docs, target: UnitKey) => unknown> = {
  articles: (_, docs, target) => ({ title: 'Bài mới', body: paragraph('Mới'), section: sectionFor(docs, target), kind: 'news', _status: 'draft' }),
  pages: () => ({ title: 'Trang mới', slug: `trang-${random()}`, body: paragraph('Mới'), _status: 'draft' }),
  media: () => upload(),
  sections: () => ({ name: 'Mục mới', slug: `muc-${random()}` }),
  topics: () => ({ name: 'Chuyên đề mới', slug: `chuyen-de-${random()}` }),
  'section-labels': (_, docs, target) => ({ section: sectionFor(docs, target), label: 'Tên mới' }),
  'level-settings': () => ({ level: 'district' }),
  mournings: () => ({ title: 'Quốc tang', on: false }),
  'publication-policies': () => ({ rule: 'above', level: 'commune' }),
  'unit-groups': (world, _, target) => ({ name: 'Nhóm mới', members: [world.unit[target]] }),
  'sending-quotas': () => ({ level: 'commune', received: 9 }),
  subscriptions: (world, _, target) => ({ source: world.unit[target === 'foreign' ? 'province' : 'foreign'], below: true, mode: 'inbox', active: false }),
  webhooks: () => ({ name: 'Kết nối mới', url: 'https://nhan.example.vn/bao-tin', events: ['published'], reach: 'own' }),
  redirects: () => ({ from: `/cu/${random()}.html`, kind: 'address', address: '/lien-he' }),
  'best-bets': () => ({ queries: `tra cứu ${random()}`, kind: 'address', address: '/lien-he', title: 'Liên hệ' }),
  'search-synonyms': () => ({ terms: `chợ ${random()} = chợ mới` }),
  'webhook-deliveries': (_, docs, target) => ({ webhook: 'w', key: random(), event: 'published', item: docs[target].draft, body: '{}', state: 'waiting', at: 1, dueAt: 1, attempts: 0 }),
  sendings: (world, docs, target) => ({ item: docs[target].draft, kind: 'down', channels: [], week: '2026-01-05', state: 'sent', token: random() }),
  acknowledgements: (world, docs, target) => ({ item: docs[target].draft, sending: random(), unit: world.unit[target], at: 1 }),
  lineages: (world, docs, target) => ({ article: docs[target].draft, item: random(), unit: world.unit[target], source: world.unit[target], base: {}, baseMark: 'm', baseAt: 1, told: 'm', pictures: 0, at: 1 }),
  'alert-templates': () => ({ nameVi: 'Mẫu mới', titleVi: 'Lũ lên', bodyVi: 'Không ra sông.', severity: 'notice', hours: 6 }),
  alerts: (world, _, target) => ({ key: random(), severity: 'emergency', drill: false, audience: 'public', titleVi: 'Giả', bodyVi: 'Giả', channels: [`tree:${world.unit[target]}`], state: 'running', confirm: 'none', showUntil: 9e12 }),
  'alert-areas': (world, _, target) => ({ name: random(), channels: [`tree:${world.unit[target]}`] }),
  'alert-hides': (world, _, target) => ({ key: random(), alert: 'a', unit: world.unit[target], at: 1 }),
  editions: (world, docs, target) => ({ itemType: 'articles', item: docs[target].draft, number: 9, version: 'v', sha256: 'h', stage: 'approved', title: 'Giả' }),
  comments: (world, docs, target) => ({ itemType: 'articles', item: docs[target].draft, parent: '', state: 'open', key: random(), text: 'Giả', by: world.user[target].author.id, at: 1 }),
  reviews: (world, docs, target) => ({ itemType: 'articles', item: docs[target].draft, title: 'Giả', live: true, owner: world.user[target].author.id, lastCheckedAt: 1 }),
  translations: (_, docs, target) => ({ itemType: 'articles', item: docs[target].published, title: 'Giả', vi: 'a', accepted: 'a', since: 0 }),
  'search-documents': (_, docs, target) => ({ itemType: 'articles', item: docs[target].draft, language: 'en', number: 99, date: 1, kind: 'news', title: 'Giả', digest: 'b' }),
  'clear-counts': (_, docs, target) => ({ key: random(), itemType: 'articles', item: docs[target].draft, site: '', language: 'vi', day: '2026-01-05', clear: 0, unclear: 99 }),
  'clear-reasons': (world, docs, target) => ({ itemType: 'articles', item: docs[target].draft, site: world.unit[target], language: 'vi', day: '2026-01-05', seq: 1, text: 'Giả', done: false }),
  'clear-standings': (_, docs, target) => ({ key: random(), itemType: 'articles', item: docs[target].draft, site: '', total: true, clear: 0, unclear: 99, rank: '09999-x', recountOn: '2026-01-05' }),
  misses: (world, _, target) => ({ key: random(), kind: 'search', site: world.unit[target], week: '2026-01-05', text: 'gia', count: 99 }),
  users: (world, _, target) => ({ name: 'Người mới', email: `${random()}@example.test`, password: 'Mat-khau-rat-dai-2024', memberships: [{ unit: world.unit[target], role: 'author' }] }),
  sites: (world, _, target) => ({ unit: world.unit[target] }),
  units: () => ({ code: random(), name: 'Xã Mới', shortName: 'Mới', level: 'commune', type: 'commune', slug: random() }),
  placements: (world, docs, target) => ({ item: docs[target].draft, itemType: 'articles', channel: `unit:${world.unit[target]}`, state: 'live', date: 1 }),
}; // prettier-ignore

/** A harmless change in each collection. */
export const CHANGE: Record<string, Record<string, unknown>> = {
  articles: { title: 'Đổi tên' },
  pages: { title: 'Đổi tên' },
  media: { caption: 'Đổi chú thích' },
  sections: { order: 7 },
  'section-labels': { label: 'Đổi tên' },
  topics: { order: 7 },
  'level-settings': { titleFirstLine: 'Đổi dòng đầu' },
  mournings: { titleEn: 'National mourning' },
  'publication-policies': { locked: true },
  'unit-groups': { name: 'Đổi tên' },
  'sending-quotas': { mandatory: 1 },
  sendings: { state: 'ended' },
  subscriptions: { mode: 'automatic' },
  webhooks: { name: 'Đổi tên' },
  redirects: { note: 'Đổi ghi chú' },
  'best-bets': { text: 'Đổi lời dẫn' },
  'search-synonyms': { note: 'Đổi ghi chú' },
  'webhook-deliveries': { state: 'sent' },
  acknowledgements: { at: 2 },
  lineages: { told: 'giả' },
  'alert-templates': { hours: 7 },
  alerts: { state: 'stopped' },
  'alert-areas': { name: 'Đổi tên' },
  'alert-hides': { at: 2 },
  editions: { stage: 'approved' },
  comments: { text: 'Đổi chữ' },
  reviews: { lastCheckedAt: 2 },
  translations: { since: 0 },
  'search-documents': { title: 'Giả' },
  'clear-counts': { unclear: 0 },
  'clear-reasons': { done: true },
  'clear-standings': { rank: '' },
  misses: { count: 99 },
  units: { nameEn: 'Renamed' },
  sites: { contact: { phone: '0220 3 000 111' } },
  users: { name: 'Đổi tên' },
  placements: { state: 'hidden' },
};
