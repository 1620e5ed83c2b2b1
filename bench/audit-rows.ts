import type { Payload } from 'payload';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { rowHash, GENESIS, type AuditRow } from '@/audit/row';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { random } from './fill';

const BATCH = 10_000;
const ACTIONS = ['articles.update', 'articles.submit', 'articles.approve', 'users.login', 'media.create'] as const; // prettier-ignore
const YEAR_MS = 365 * 86_400_000;

/** Kinds of the log by the beginning of an action; one row in ten thousand is an emergency. */
const KINDS: Record<string, string> = {
  'articles.update': 'content', 'articles.submit': 'publication', 'articles.approve': 'publication', 'users.login': 'access', 'media.create': 'content', 'articles.emergency': 'emergency',
}; // prettier-ignore

/** Writes `count` sealed rows of a year straight into the collection, chained as the sealer does. */
export async function fillAudit(payload: Payload, tree: UnitTree, count: number): Promise<void> {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const { ObjectId } = connection.base.Types;
  const units: TreeUnit[] = [...tree.all()];
  const next = random(7);
  const since = Date.now() - YEAR_MS;
  let prevHash = GENESIS;
  for (let done = 0; done < count; done += BATCH) {
    const docs = Array.from({ length: Math.min(BATCH, count - done) }, (_, n) => {
      const seq = done + n + 1;
      const unit = units[Math.floor(next() * units.length)]!;
      const action = seq % 10_000 === 0 ? 'articles.emergency' : ACTIONS[Math.floor(next() * ACTIONS.length)]!; // prettier-ignore
      const at = new Date(since + (YEAR_MS / count) * seq);
      const row = {
        at, action, kind: KINDS[action], collectionSlug: action.split('.')[0], document: `doc-${seq % 200_000}`, actor: `person-${unit.code}-${seq % 4}`, actorName: 'Nguyễn Văn Thử',
        actorRole: 'editor', actorUnit: new ObjectId(unit.id), before: { title: 'Tin cũ' }, after: { title: 'Tin mới' },
        note: null, origin: new ObjectId(unit.id), steward: new ObjectId(unit.id), scope: tree.scope(unit.id), seq, prevHash,
      }; // prettier-ignore
      const hash = rowHash({ ...row, id: '', at: at.toISOString() } as unknown as AuditRow, seq, prevHash); // prettier-ignore
      prevHash = hash;
      return { ...row, hash };
    });
    await connection.collection('audit-log').insertMany(docs, { ordered: false });
  }
}
