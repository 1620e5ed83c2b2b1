import type { Payload } from 'payload';

/** Forgets every sending, offer and decision: items stand on the sites of those who wrote them, and nowhere else. */
export async function forgetReceived({ db }: Pick<Payload, 'db'>): Promise<void> {
  await db.deleteMany({ collection: 'sendings', where: {} });
  const { docs } = await db.find<{ id: string; channel: string; origin: unknown }>({
    collection: 'placements', pagination: false, select: { channel: true, origin: true },
  }); // prettier-ignore
  const others = docs.filter(({ channel, origin }) => channel !== `unit:${String(origin)}`);
  const where = { id: { in: others.map(({ id }) => id) } };
  await db.deleteMany({ collection: 'placements', where });
}
