import type { CollectionSlug, Payload } from 'payload';

import { asSystem } from '@/tenants/access';

import type { Row } from './matrix-expectations';
import { UNIT_KEYS, type UnitKey, type World } from './world';

/** A text of one paragraph. */
export const paragraph = (text: string) => ({
  root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: [
    { type: 'paragraph', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, textFormat: 0, children: [
      { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
    ] },
  ] },
}); // prettier-ignore

/** Documents of one unit. */
export type MatrixDocs = {
  draft: string;
  published: string;
  /** published, with a later draft that nobody outside may see */
  revised: string;
  page: string;
  media: string;
  section: string;
  label: string;
  levelSettings: string;
};

async function write(
  payload: Payload,
  collection: CollectionSlug,
  steward: string,
  data: object,
): Promise<string> {
  const doc = await payload.create({
    collection,
    context: asSystem(),
    data: { ...data, steward } as never,
  });
  return String(doc.id);
}

async function docsOf(payload: Payload, world: World, key: UnitKey): Promise<MatrixDocs> {
  const steward = world.unit[key];
  const article = (title: string, _status: string) =>
    write(payload, 'articles', steward, {
      title: `${title} ${key}`,
      body: paragraph(title),
      section: world.section,
      kind: 'news',
      _status,
    });
  const draft = await article('Bản nháp', 'draft');
  const published = await article('Đã đăng', 'published');
  const revised = await article('Đăng rồi sửa', 'published');
  await payload.update({
    collection: 'articles', id: revised, draft: true, context: asSystem(),
    data: { title: `Sửa kín ${key}`, _status: 'draft' },
  }); // prettier-ignore
  const page = await write(payload, 'pages', steward, {
    title: `Trang ${key}`,
    body: paragraph('Trang'),
    _status: 'published',
  });
  const media = await payload.db.create({
    collection: 'media',
    data: {
      filename: `${key}.webp`, mimeType: 'image/webp', width: 8, height: 8, filesize: 1, alt: { vi: `Ảnh ${key}` },
      steward, origin: steward, scope: (await payload.findByID({ collection: 'units', id: steward })).scope,
    },
  }); // prettier-ignore
  const section = await write(payload, 'sections', steward, {
    name: `Mục ${key}`,
    slug: `muc-${key}`,
  });
  await write(payload, 'topics', steward, { name: `Chuyên đề ${key}`, slug: `chuyen-de-${key}` });
  const label = await write(payload, 'section-labels', steward, {
    section: world.section,
    label: `Tên riêng ${key}`,
  });
  const levelSettings = await write(payload, 'level-settings', steward, { level: 'commune' });
  await write(payload, 'mournings', steward, { title: `Quốc tang ${key}`, on: false });
  await write(payload, 'publication-policies', steward, { rule: 'second' });
  const scope = (await payload.findByID({ collection: 'units', id: steward })).scope;
  const owner = { steward, origin: steward, scope };
  await write(payload, 'unit-groups', steward, { name: `Nhóm ${key}`, members: [steward] });
  await write(payload, 'sending-quotas', steward, { level: 'commune', offers: 5 });
  await write(payload, 'subscriptions', steward, { source: world.unit[key === 'foreign' ? 'province' : 'foreign'], mode: 'inbox', active: false }); // prettier-ignore
  const hook = await write(payload, 'webhooks', steward, { name: `Kết nối ${key}`, url: 'https://nhan.example.vn/', events: ['published'], reach: 'own' }); // prettier-ignore
  await write(payload, 'redirects', steward, { from: `/cu/${key}.html`, kind: 'address', address: '/lien-he' }); // prettier-ignore
  await write(payload, 'best-bets', steward, { queries: `chợ ${key}`, kind: 'address', address: '/lien-he', title: `Gợi ý ${key}` }); // prettier-ignore
  await write(payload, 'search-synonyms', steward, { terms: `chợ ${key} = chợ mới ${key}` });
  await payload.db.create({
    collection: 'webhook-deliveries',
    data: { webhook: hook, key: `${hook}:1`, event: 'published', item: draft, body: '{}', state: 'sent', at: 1, dueAt: 1, attempts: 1, ...owner },
  }); // prettier-ignore
  await payload.db.create({
    collection: 'sendings',
    data: {
      item: draft, kind: 'down', channels: [`tree:${steward}`], week: '2020-01-06', state: 'ended', token: `${key}-1`, at: 1,
      steward, origin: steward, scope,
    },
  }); // prettier-ignore
  await payload.db.create({ collection: 'acknowledgements', data: { item: draft, sending: `${key}-1`, unit: steward, at: 1, ...owner } }); // prettier-ignore
  await payload.db.create({ collection: 'lineages', data: { article: draft, item: `nguồn ${key}`, unit: steward, source: steward, base: {}, baseMark: 'live', baseAt: 1, told: 'live', pictures: 0, at: 1, ...owner } }); // prettier-ignore
  await write(payload, 'alert-templates', steward, { nameVi: `Mẫu ${key}`, titleVi: 'Lũ', bodyVi: 'Tránh xa sông.', severity: 'notice', hours: 6 }); // prettier-ignore
  const alert = await payload.db.create({
    collection: 'alerts',
    data: { key, severity: 'notice', drill: false, audience: 'public', titleVi: `Cảnh báo ${key}`, bodyVi: 'Giả', channels: [`unit:${steward}`], state: 'stopped', confirm: 'none', ...owner },
  }); // prettier-ignore
  await payload.db.create({ collection: 'alert-areas', data: { name: `Khu vực ${key}`, channels: [`unit:${steward}`], ...owner } }); // prettier-ignore
  await payload.db.create({ collection: 'alert-hides', data: { key: `${key}-hide`, alert: String(alert.id), unit: steward, at: 1, ...owner } }); // prettier-ignore
  await payload.db.create({
    collection: 'editions',
    data: {
      itemType: 'articles', item: draft, number: 1, version: 'v', sha256: 'h', stage: 'voided', title: `Bản nháp ${key}`,
      steward, origin: steward, scope: (await payload.findByID({ collection: 'units', id: steward })).scope,
    },
  }); // prettier-ignore
  await payload.db.create({
    collection: 'comments',
    data: {
      itemType: 'articles', item: draft, parent: '', state: 'open', key: `${key}-1`, edition: 0, text: `Góp ý kín ${key}`, by: 'nobody', at: 1,
      steward, origin: steward, scope: (await payload.findByID({ collection: 'units', id: steward })).scope,
    },
  }); // prettier-ignore
  await payload.db.create({ collection: 'translations', data: { itemType: 'articles', item: draft, title: `Bản dịch ${key}`, vi: 'a', accepted: '', since: 1, ...owner } }); // prettier-ignore
  const clear = { itemType: 'articles', item: draft, site: steward, ...owner };
  await payload.db.create({ collection: 'clear-counts', data: { ...clear, key: `${key}-1`, language: 'vi', day: '2026-01-05', clear: 1, unclear: 1 } }); // prettier-ignore
  await payload.db.create({ collection: 'clear-reasons', data: { ...clear, language: 'vi', day: '2026-01-05', seq: 1, choice: 'hard', text: `Kín ${key}`, done: false } }); // prettier-ignore
  await payload.db.create({ collection: 'clear-standings', data: { ...clear, key: `${key}-1`, total: false, clear: 1, unclear: 9, rank: `09000-${key}`, recountOn: '2026-01-05' } }); // prettier-ignore
  await payload.db.create({ collection: 'misses', data: { key: `${key}-1`, kind: 'search', site: steward, week: '2026-01-05', text: `kin ${key}`, count: 9, ...owner } }); // prettier-ignore
  return {
    draft,
    published,
    revised,
    page,
    media: String(media.id),
    section,
    label,
    levelSettings,
  };
}

/** One document of every kind in every unit, written by the system. */
export async function buildDocs(
  payload: Payload,
  world: World,
): Promise<Record<UnitKey, MatrixDocs>> {
  const docs = {} as Record<UnitKey, MatrixDocs>;
  for (const key of UNIT_KEYS) docs[key] = await docsOf(payload, world, key);
  return docs;
}

/** Every row of a collection as the database holds it. */
export async function allRows(payload: Payload, collection: string): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
  });
  return docs.map((row) => ({
    ...row,
    id: String(row.id),
    ...('memberships' in row ? { memberships: (row.memberships as Row[]).map((one) => ({ ...one, unit: String(one.unit) })) } : {}),
  })); // prettier-ignore
}
