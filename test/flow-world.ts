import { recordReorganisation } from '@/audit/record-reorganisation';
import { inTransaction } from '@/database/transaction';
import { newId } from '@/database/new-id';
import { decideOffer } from '@/syndication/decide-offer';
import { endSending } from '@/syndication/end-sending';
import { decideLocally, undecide } from '@/syndication/local-decision';
import { FlowModel, type FlowTarget } from '@/syndication/flow-model.testing';
import { offerUp } from '@/syndication/offer';
import { sendDown } from '@/syndication/send';
import { sweepPlacements } from '@/syndication/sweep';
import { withdrawOffer } from '@/syndication/withdraw-offer';
import { paragraph } from './matrix-world';
import { asSystem } from '@/tenants/access';
import { sentChannel, treeChannel } from '@/tenants/channels';
import { LEVELS, type Level } from '@/tenants/levels';
import { moveUnit } from '@/tenants/reorganise/move-unit';
import { getTree } from '@/tenants/tree';
import { keepTerms } from '@/workflow/keep-terms';
import { performVerb } from '@/workflow/perform';
import type { Verb } from '@/workflow/states';
import type { Input } from '@/workflow/verb';
import type { Payload, PayloadRequest } from 'payload';

export const HOUR = 3_600_000;

const CHANNEL = {
  tree: ({ unit }: FlowTarget) => treeChannel(unit),
  level: ({ unit, level }: FlowTarget) => treeChannel(unit, level),
  unit: ({ unit }: FlowTarget) => sentChannel(unit),
};

/** A province with random districts and communes, its naive model, and every action on both. */
export class FlowWorld {
  readonly model = new FlowModel();
  readonly units: string[] = [];
  readonly items: string[] = [];
  readonly sections: { id: string; slug: string }[] = [];
  /** a moderator and the second reader */
  private readonly people: unknown[] = [];

  constructor(
    private readonly payload: Payload,
    private readonly run: number,
    public clock: number,
  ) {}

  private readonly work = <T>(task: (req: PayloadRequest) => Promise<T>): Promise<T> =>
    inTransaction(this.payload, asSystem(), task);

  /** @param parents of each further unit: an index, by which it hangs below any unit of a higher level */
  async build(parents: readonly { level: Exclude<Level, 'country'>; parent: number }[]): Promise<void> {
    await this.addUnit('province', null);
    for (const { level, parent } of parents) {
      const above = this.units.filter((id) => LEVELS.indexOf(this.model.units.get(id)!.level) < LEVELS.indexOf(level));
      await this.addUnit(level, above[parent % above.length] ?? this.units[0]!);
    }
    const [province] = this.units;
    for (const name of ['tin', 'nong']) {
      const slug = `${name}-${this.run}`;
      const made = await this.payload.create({ collection: 'sections', context: asSystem(), data: { name: slug, slug, steward: province } as never });
      this.sections.push({ id: String(made.id), slug });
    }
    const scope = (await getTree(this.payload)).scope(province!);
    for (const hand of ['first', 'second']) {
      const membership = { id: newId(this.payload), unit: province, role: 'moderator', level: 'province', ...scope };
      const data = { name: `Người ${hand}`, email: `${hand}.${this.run}@example.test`, activatedAt: new Date(0).toISOString(), memberships: [membership], sessions: [] };
      this.people.push({ ...(await this.payload.db.create({ collection: 'users', data })), collection: 'users' });
    }
  } // prettier-ignore

  private async addUnit(level: Exclude<Level, 'country'>, parent: string | null): Promise<void> {
    const name = `F${this.run}n${this.units.length}`;
    const slug = name.toLowerCase();
    const above = parent ? (await getTree(this.payload)).get(parent)! : null;
    const path = above ? (above.path ? `${above.path}/${slug}` : slug) : '';
    const data = {
      code: name, level, type: level, name, shortName: name, nameEn: name, shortNameEn: name, slug, hostLabel: slug, path, parent,
      validFrom: '2019-12-01', ...(parent ? {} : { domain: `${slug}.localhost` }),
    };
    const { id } = await this.payload.create({ collection: 'units', context: asSystem(), data } as never);
    this.units.push(String(id));
    this.model.units.set(String(id), { id: String(id), level, parent });
    await this.payload.create({ collection: 'sites', context: asSystem(), data: { unit: id, steward: id } as never });
  } // prettier-ignore

  async write(origin: string, section: number): Promise<void> {
    const title = `Bài ${this.items.length} của ${origin}`;
    const made = await this.payload.create({
      collection: 'articles', context: asSystem(),
      data: { title, body: paragraph('Nội dung.'), section: this.sections[section]!.id, kind: 'news', _status: 'published', steward: origin } as never,
    }); // prettier-ignore
    // It carries the true time, and shows from then on.
    this.clock = Math.max(this.clock, Date.now());
    this.items.push(String(made.id));
    this.model.items.push({ origin, title, section, isPublic: true, expiresAt: null });
  }

  async edit(item: number, section: number): Promise<void> {
    const of = this.model.items[item]!;
    if (!of.isPublic) return;
    const title = `${of.title.replace(/ \+\d+$/, '')} +${Number(/\+(\d+)$/.exec(of.title)?.[1] ?? 0) + 1}`;
    const data = { title, section: this.sections[section]!.id } as never;
    const id = this.items[item]!;
    const user = this.people[0] as never;
    await this.payload.update({
      collection: 'articles',
      id,
      user,
      overrideAccess: false,
      draft: true,
      data,
    });
    await this.verb(0, 'correct', item, { change: 'minor' });
    await this.verb(1, 'approve', item, { publish: true });
    Object.assign(of, { title, section });
  }

  send(item: number, from: string, to: FlowTarget, strength: 'mandatory' | 'suggested' | 'reference', window: { begins: number | null; ends: number | null }): Promise<[boolean, boolean]> {
    const order = { item: this.items[item]!, from, to: [CHANNEL[to.kind](to)], strength, ...window };
    return this.both(this.model.maySend(item, from, to), async () => {
      const { sending } = await this.work((req) => sendDown(req, order, null, this.clock));
      this.model.send({ item, from, to, strength, ...window, state: window.begins === null ? 'on' : 'waiting', id: sending });
    });
  } // prettier-ignore

  recall(index: number): Promise<[boolean, boolean]> {
    const open = this.model.sendings.filter(({ state }) => state !== 'over');
    const one = open[index % open.length];
    if (!one) return Promise.resolve([false, false]);
    return this.both(true, async () => {
      await this.work((req) => endSending(req, this.items[one.item]!, one.id, this.clock));
      one.state = 'over';
    });
  }

  offer(item: number, from: string, to: string): Promise<[boolean, boolean]> {
    const { model } = this;
    const may = model.isAbove(to, from) && model.items[item]!.isPublic && model.holds(item, from);
    return this.both(may, async () => {
      const made = await this.work((req) => offerUp(req, { item: this.items[item]!, from, to }, this.clock));
      const open = !model.holds(item, to) && model.offerOf(item, to) !== 'offered';
      if (made !== open) throw new Error(`offer was ${made ? '' : 'not '}made`);
      if (made) model.setOffer(item, to, 'offered');
    });
  } // prettier-ignore

  answer(item: number, unit: string, accept: boolean): Promise<[boolean, boolean]> {
    const { model } = this;
    const may = model.offerOf(item, unit) === 'offered' && model.items[item]!.isPublic;
    return this.both(may, async () => {
      await this.work((req) => decideOffer(req, { item: this.items[item]!, unit, accept }, this.clock));
      model.setOffer(item, unit, accept ? 'accepted' : 'returned');
    });
  } // prettier-ignore

  /** The unit that offered takes it back while it waits. */
  takeBack(item: number, unit: string): Promise<[boolean, boolean]> {
    const { model } = this;
    const may = model.offerOf(item, unit) === 'offered' && model.items[item]!.isPublic;
    return this.both(may, async () => {
      await this.work((req) => withdrawOffer(req, { item: this.items[item]!, to: unit }, this.clock));
      model.setOffer(item, unit, 'returned');
    });
  } // prettier-ignore

  /** The source gets an end of its own. */
  async limit(item: number, hours: number): Promise<void> {
    const of = this.model.items[item]!;
    if (!of.isPublic) return;
    of.expiresAt = this.clock + hours * HOUR;
    await this.verb(0, 'limit', item, { expiresAt: new Date(of.expiresAt).toISOString() });
  }

  decide(item: number, unit: string, state: 'live' | 'hidden'): Promise<[boolean, boolean]> {
    const { model } = this;
    const allowed = state === 'live' || !model.isMandatory(item, unit);
    const may = model.items[item]!.isPublic && model.reaches(item, unit) && allowed;
    return this.both(may, async () => {
      await this.work((req) => decideLocally(req, { item: this.items[item]!, unit, state }));
      model.decide(item, unit, state);
    });
  }

  undo(item: number, unit: string): Promise<[boolean, boolean]> {
    return this.both(this.model.hasDecided(item, unit), async () => {
      await this.work((req) => undecide(req, { item: this.items[item]!, unit }));
      this.model.decide(item, unit, null);
    });
  }

  private verb(who: 0 | 1, verb: Verb, item: number, input: Input): Promise<void> {
    const caller = { payload: this.payload, user: this.people[who] as never };
    return performVerb(
      caller,
      verb,
      { type: 'articles', id: this.items[item]! },
      input,
      this.clock,
    );
  }

  /** Withdraws what is public and brings back what was withdrawn, by a moderator's hand. */
  async turn(item: number): Promise<void> {
    const of = this.model.items[item]!;
    const verb = of.isPublic ? 'withdraw' : 'restore';
    const input = of.isPublic ? { ending: 'withdrawn', reason: 'Sai số liệu.' } : {};
    if (!of.isPublic && this.model.isOver(item, this.clock)) {
      await this.verb(0, 'limit', item, { expiresAt: null });
      of.expiresAt = null;
    }
    await this.verb(0, verb, item, input);
    of.isPublic = !of.isPublic;
    await this.pass(0);
  }

  async move(unit: string, parent: string): Promise<void> {
    const of = this.model.units.get(unit)!;
    const above = this.model.units.get(parent)!;
    if (of.parent === null || LEVELS.indexOf(above.level) >= LEVELS.indexOf(of.level)) return;
    await this.work((req) => moveUnit(req, { unit, parent, on: '2026-11-01' }, recordReorganisation));
    of.parent = parent;
  } // prettier-ignore

  /** Time passes, and the sweeper comes by. */
  async pass(hours: number): Promise<void> {
    this.clock += hours * HOUR;
    await this.work((req) => sweepPlacements(req, this.clock));
    await keepTerms({ payload: this.payload } as PayloadRequest, this.clock);
    this.model.tick(this.clock);
  }

  /** @returns what the model says of whether it may be done, and whether the application did it */
  private async both(may: boolean, act: () => Promise<void>): Promise<[boolean, boolean]> {
    try {
      await act();
      return [may, true];
    } catch (error) {
      const status = (error as { status?: number }).status;
      if (status === undefined || status >= 500) throw error;
      return [may, false];
    }
  }
}
