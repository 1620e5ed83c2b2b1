/* Straight inserts of what the hooks would write; see bench/README.md. */
import { mongo } from 'mongoose';

import { localChannel, treeChannel, unitChannel } from '@/tenants/channels';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

const SECTIONS = Array.from({ length: 14 }, () => new mongo.ObjectId());
const DAY = 86_400_000;
const YEARS = 6;

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0 }],
});

const TEXT =
  'Ủy ban nhân dân thông báo để người dân biết và phối hợp thực hiện theo đúng thời gian đã định. '.repeat(
    6,
  );

/** An article as stored, its latest version row and its placements. */
export function rowsOf(n: number, items: number, unit: TreeUnit, tree: UnitTree, next: () => number) {
  const id = new mongo.ObjectId();
  const unitId = new mongo.ObjectId(unit.id);
  const at = new Date(Date.now() - Math.floor(((items - n) / items) * YEARS * 365 * DAY) - Math.floor(next() * DAY));
  const kind = next() < 0.3 ? 'notice' : 'news';
  const section = SECTIONS[Math.floor(next() * SECTIONS.length)]!;
  const title = `${kind === 'notice' ? 'Thông báo' : 'Tin'} số ${n} của ${unit.name}`;
  const content = {
    title: { vi: title }, teaser: { vi: 'Một câu tóm tắt nội dung chính của bài viết này.' },
    body: { vi: { root: { type: 'root', version: 1, children: [paragraph(TEXT), paragraph(TEXT)] } } },
    section, kind, ref: `b${n.toString(36).padStart(7, '0')}`, slug: `bai-${n}`, publishedAt: at,
    origin: unitId, steward: unitId, scope: tree.scope(unit.id), _status: 'published', createdAt: at, updatedAt: at,
  };
  const card = { ref: content.ref, slug: content.slug, kind, vi: { title, teaser: content.teaser.vi }, en: null, image: null, event: null };
  const base = {
    item: String(id), itemType: 'articles', date: at.getTime(), kind, startsAt: null, section: String(section), card,
    from: null, until: null, origin: unitId, createdAt: at, updatedAt: at,
  };
  const row = (channel: string, steward: string, rest: object) => ({
    ...base, channel, steward: new mongo.ObjectId(steward), scope: tree.scope(steward), state: 'live', strength: null, received: false, ...rest,
  });
  const placements: object[] = [row(unitChannel(unit.id), unit.id, {})];
  const above = tree.lineage(unit.id).slice(0, -1);
  if (above.length === 0 && next() < 0.3) placements.push(row(treeChannel(unit.id), unit.id, { strength: 'suggested' }));
  if (unit.level === 'district' && next() < 0.3) placements.push(row(treeChannel(unit.id, 'commune'), unit.id, { strength: 'suggested' }));
  for (const parent of above) if (next() < 0.13) placements.push(row(unitChannel(parent.id), parent.id, { received: true }));
  if (next() < 0.05) {
    const commune = tree.children(above.at(-1)?.id ?? unit.id)[0];
    if (commune && commune.id !== unit.id) placements.push(row(localChannel(commune.id), commune.id, { state: 'hidden', received: true }));
  }
  const version = { parent: String(id), version: content, latest: true, createdAt: at, updatedAt: at };
  return { article: { _id: id, ...content }, version, placements };
} // prettier-ignore
