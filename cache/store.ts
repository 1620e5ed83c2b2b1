import { BoundedMap } from './bounded-map';
import { bytesOf } from './bytes-of';
import type { CacheKey } from './keys';

export type Reading<Value> = {
  /** what is read and everything that shapes it but the keys: language, version of the tree … */
  name: string;
  keys: readonly CacheKey[];
  compute: () => Promise<Value>;
  /** whether a value may be served again; null never is */
  keep?: (value: Value) => boolean;
};

export type StoreOptions = {
  /** bytes held at most */
  capacity: number;
  /** milliseconds, counted from before the value was computed: windows of placements begin and end without any event */
  maxAge: number;
  /** milliseconds, never going back */
  clock: () => number;
  /** the present generation of each key; must begin to read after it was called */
  read: (keys: readonly CacheKey[]) => Promise<ReadonlyMap<CacheKey, string>>;
};

type Begun = { generation: string; begunAt: number };
type Stored = Begun & { value: unknown };
type Running = Begun & { value: Promise<unknown> };

/**
 * Values that are served only while every key they depend on is of the generation that was read before they were computed
 * (ADR 4). So a value whose computation was overtaken by a change is never served to anybody who asks after it.
 */
export class Store {
  readonly counts = { hits: 0, joined: 0, computed: 0 };
  private readonly options: StoreOptions;
  private readonly stored: BoundedMap<Stored>;
  private readonly running = new Map<string, Running>();

  constructor(options: StoreOptions) {
    this.options = options;
    this.stored = new BoundedMap(options.capacity);
  }

  get bytes(): number {
    return this.stored.bytes;
  }

  /** The value as of now or later. A burst computes it once. @throws what `compute` throws; that is not kept */
  async get<Value>(reading: Reading<Value>): Promise<Value> {
    const { name, keys } = reading;
    const begunAt = this.options.clock();
    const read = await this.options.read(keys);
    const generation = keys.map((key) => `${key}=${read.get(key) ?? ''}`).join();
    const serves = (one: Begun | undefined): boolean =>
      one?.generation === generation && begunAt - one.begunAt < this.options.maxAge;
    const stored = this.stored.get(name);
    if (stored && serves(stored)) {
      this.counts.hits += 1;
      return stored.value as Value;
    }
    const running = this.running.get(name);
    if (running && serves(running)) {
      this.counts.joined += 1;
      return running.value as Promise<Value>;
    }
    return this.compute(reading, { generation, begunAt });
  }

  private async compute<Value>(reading: Reading<Value>, begun: Begun): Promise<Value> {
    this.counts.computed += 1;
    const { name, compute, keep = () => true } = reading;
    const own: Running = { ...begun, value: compute() };
    this.running.set(name, own);
    try {
      const value = (await own.value) as Value;
      if (value !== null && keep(value)) this.put(name, { ...begun, value });
      return value;
    } finally {
      if (this.running.get(name) === own) this.running.delete(name);
    }
  }

  private put(name: string, fresh: Stored): void {
    const known = this.stored.get(name);
    // A computation that was held up does not push out what was computed after it.
    if (known && known.begunAt > fresh.begunAt) return;
    this.stored.set(name, fresh, bytesOf(name) + bytesOf(fresh.generation) + bytesOf(fresh.value));
  }
}
