import type { PayloadRequest, Where } from 'payload';

import { inTransaction } from '@/database/transaction';
import { invalidate } from '@/cache/invalidate';
import { asSystem } from '@/tenants/access';
import { unitChannel } from '@/tenants/channels';

import type { Finding } from './reconcile';

type Row = {
  id: string;
  item: string;
  channel: string;
  sending?: string | null;
  state?: string;
  heldState?: string | null;
};
type Act = { id: string; item: string; receiver?: string | null; state: string };

const BATCH = 200;

/** Every row of a collection that fits, in batches. */
async function* batches<T extends { id: string }>(
  req: PayloadRequest,
  collection: 'placements' | 'sendings',
  fits: Where,
): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<T>({
      collection,
      req,
      limit: BATCH,
      pagination: false,
      sort: 'id',
      where: { and: [fits, ...(after ? [{ id: { greater_than: after } }] : [])] },
    });
    if (docs.length > 0) yield docs;
    const last = docs[docs.length - 1];
    if (!last || docs.length < BATCH) return;
    after = String(last.id);
  }
}

const change =
  (collection: 'placements' | 'sendings', id: string, data: Record<string, unknown>) =>
  (req: PayloadRequest) =>
    req.payload.db.updateOne({ collection, id, data, req, returning: false });

type Repair = (req: PayloadRequest) => Promise<unknown>;

/** A row that waits needs an act that waits: what was decided and not carried out waits again; without an act nobody offered it. */
async function* rowFaults(req: PayloadRequest): AsyncGenerator<[Row, Repair]> {
  for await (const rows of batches<Row>(req, 'placements', { state: { equals: 'offered' } })) {
    const { docs } = await req.payload.db.find<Act>({
      collection: 'sendings',
      req,
      limit: 0,
      pagination: false,
      where: { id: { in: rows.map(({ sending }) => String(sending ?? '')) } },
    });
    const acts = new Map(docs.map((act) => [String(act.id), act]));
    for (const row of rows) {
      const act = acts.get(String(row.sending ?? ''));
      const waits = {
        state: 'offered',
        reason: null,
        endedAt: null,
        endedBy: null,
        endedByName: null,
      };
      if (!act)
        yield [
          row,
          (own) =>
            own.payload.db.deleteOne({
              collection: 'placements',
              where: { id: { equals: row.id } },
              req: own,
              returning: false,
            }),
        ];
      else if (act.state !== 'offered') yield [row, change('sendings', act.id, waits)];
    }
  }
}

/** An act that waits needs a row that waits: it rests with its item, and without a row nobody can decide it. */
async function* actFaults(req: PayloadRequest): AsyncGenerator<[Row, Repair]> {
  for await (const acts of batches<Act>(req, 'sendings', {
    and: [{ kind: { equals: 'offer' } }, { state: { equals: 'offered' } }],
  })) {
    const { docs } = await req.payload.db.find<Row>({
      collection: 'placements',
      req,
      limit: 0,
      pagination: false,
      where: {
        and: [
          { item: { in: acts.map(({ item }) => item) } },
          { channel: { in: acts.map(({ receiver }) => unitChannel(String(receiver))) } },
        ],
      },
    });
    const rows = new Map(docs.map((row) => [`${row.item} ${row.channel}`, row]));
    for (const { id, item, receiver } of acts) {
      const channel = unitChannel(String(receiver));
      const row = rows.get(`${item} ${channel}`);
      if (row?.state === 'offered') continue;
      const rests = row?.state === 'past' && row.heldState === 'offered';
      yield [
        { id, item, channel },
        change('sendings', id, { state: rests ? 'resting' : 'cancelled' }),
      ];
    }
  }
}

/**
 * Holds what waits in receivers' queues against the placements. They are written one after the other where there are no
 * transactions: what a crash left in between is as it was before the decision.
 * @param options.repair mends what it finds
 */
export async function checkOffers(req: PayloadRequest, { repair }: { repair: boolean }): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const faults of [rowFaults, actFaults])
    for await (const [{ item, channel }, mend] of faults(req)) {
      if (repair)
        await inTransaction(req.payload, asSystem(), async (own) => {
          await mend(own);
          await invalidate(own, [channel]);
        });
      findings.push({ item, channel, fault: 'offer', repaired: repair });
    }
  return findings;
} // prettier-ignore
