import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongo } from 'mongoose';
import type { Payload } from 'payload';

import { fold } from '@/search/fold';
import { contentHash } from '@/workflow/content';

import { random } from './fill';

type Article = {
  _id: mongo.ObjectId;
  title: { vi: string };
  kind: string;
  steward: mongo.ObjectId;
  scope: object;
  body: { vi: object };
  publishedAt: Date;
} & Record<string, unknown>;

const BATCH = 5000;
const HOUR = 3_600_000;

const text = (words: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text: words, format: 0 }],
});

/** A text of some length, and the same with three of its paragraphs changed: what a reader compares. */
const body = (changed: boolean) => ({
  vi: {
    root: {
      type: 'root', version: 1,
      children: Array.from({ length: 14 }, (_, i) =>
        text(`Đoạn ${i}: ủy ban nhân dân thông báo lịch làm việc ngày ${changed && i % 5 === 0 ? 14 : 13}/8 tại nhà văn hóa thôn, mời người dân đến dự đông đủ và đúng giờ theo giấy mời.`.repeat(3)),
      ),
    },
  },
}); // prettier-ignore

/** Editions of every article: all published, and of the newest ones some that wait, are scheduled or were emergencies. */
export async function fillEditions(
  payload: Payload,
  { waiting, emergencies, scheduled, author }: { waiting: number; emergencies: number; scheduled: number; author: string },
): Promise<void> {
  const db = payload.db as unknown as MongooseAdapter;
  const { connection } = db;
  const editions = connection.collection('editions');
  const next = random(4);
  const now = Date.now();
  const base = (row: Article, number: number, more: object) => ({
    itemType: 'articles', item: String(row._id), number, version: 'v', sha256: '0'.repeat(64), title: row.title.vi, searchText: fold(row.title.vi), kind: row.kind,
    steward: row.steward, origin: row.steward, scope: row.scope, submittedBy: author, writers: [author], hands: [{ user: author, act: 'submitted', at: now }],
    createdAt: row.publishedAt, updatedAt: row.publishedAt, ...more,
  });
  let batch: object[] = [];
  let seen = 0;
  for await (const found of connection.collection('articles').find({}, { projection: { title: 1, kind: 1, steward: 1, scope: 1, publishedAt: 1 } })) {
    const row = found as unknown as Article;
    seen += 1;
    const emergency = seen <= emergencies;
    batch.push(base(row, 1, { stage: 'published', publishedAt: row.publishedAt.getTime(), publishedBy: author, approvedBy: author, ...(emergency ? { confirmBy: now + seen * 60_000, confirmedBy: null } : {}) }));
    if (batch.length === BATCH) await editions.insertMany(batch.splice(0), { ordered: false });
  }
  if (batch.length > 0) await editions.insertMany(batch.splice(0), { ordered: false });

  const picked = (await connection.collection('articles').find({}).skip(emergencies).limit(waiting + scheduled).toArray()) as unknown as Article[];
  batch = [];
  for (const [index, row] of picked.entries()) {
    const id = new mongo.ObjectId();
    const old = { ...row, body: body(false) };
    const { _id, ...content } = { ...old, body: body(true), _status: 'draft', updatedAt: new Date(now), writers: [author] };
    const sha256 = contentHash('articles', { ...content, section: String((old as Record<string, unknown>).section) }, new Map());
    await connection.collection('articles').updateOne({ _id }, { $set: { body: old.body } });
    await connection.collection('_articles_versions').updateMany({ parent: String(_id) }, { $unset: { latest: '' } });
    await connection.collection('_articles_versions').insertOne({ _id: id, parent: String(_id), version: content, latest: true, createdAt: new Date(now), updatedAt: new Date(now) });
    const stage = index < waiting ? { stage: 'in-review', waitingSince: now - Math.floor(next() * 14 * 24 * HOUR) } : { stage: 'scheduled', publishAt: now + Math.floor(next() * 30 * 24 * HOUR), approvedBy: author };
    batch.push(base(row, 2, { version: String(id), sha256, ...stage }));
  }
  await editions.insertMany(batch, { ordered: false });
} // prettier-ignore
