import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Store } from './store';

const MAX_AGE = 100;

/** A database whose rows and generations are numbers, and computations that end when the test says so. */
function world(capacity = 1_000_000) {
  const rows = new Map<string, number>();
  const generations = new Map<string, number>();
  let now = 0;
  const held: (() => void)[] = [];
  const store = new Store({
    capacity,
    maxAge: MAX_AGE,
    clock: () => now,
    read: (keys) => Promise.resolve(new Map(keys.map((key) => [key, String(generations.get(key) ?? 0)]))), // prettier-ignore
  });
  const sum = (keys: readonly string[]) => keys.reduce((all, key) => all + (rows.get(key) ?? 0), 0);
  /** Reads the rows at once and gives them back when it is released: a render held open. */
  const ask = (name: string, keys: readonly string[]): Promise<{ sum: number; at: number }> => {
    const compute = async () => {
      const value = { sum: sum(keys), at: now };
      await new Promise<void>((release) => held.push(release));
      return value;
    };
    return store.get({ name, keys, compute });
  };
  return {
    store,
    sum,
    ask,
    held,
    /** data and generation of one transaction are seen together */
    change: (key: string) => {
      rows.set(key, (rows.get(key) ?? 0) + 1);
      generations.set(key, (generations.get(key) ?? 0) + 1);
    },
    pass: (ms: number) => {
      now += ms;
    },
    releaseAll: async (answer: Promise<unknown>) => {
      await settle();
      held.splice(0).forEach((release) => release());
      return answer;
    },
  };
}

/** Lets everything run that waits for nothing but other promises. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a burst', () => {
  it('computes once, and later readers are served what is stored', async () => {
    const { store, ask, releaseAll } = world();
    const burst = Promise.all(Array.from({ length: 20 }, () => ask('home', ['unit:1'])));
    await releaseAll(burst);
    expect(await ask('home', ['unit:1'])).toEqual({ sum: 0, at: 0 });
    expect(store.counts).toEqual({ hits: 1, joined: 19, computed: 1 });
  });

  it('that began after a change does not join what began before it', async () => {
    const one = world();
    const old = one.ask('home', ['unit:1']);
    await settle();
    one.change('unit:1');
    const fresh = one.ask('home', ['unit:1']);
    await one.releaseAll(Promise.all([old, fresh]));
    expect((await old).sum).toBe(0);
    expect((await fresh).sum).toBe(1);
  });

  it('is not told the failure of another one for good', async () => {
    const { store } = world();
    const broken = { name: 'home', keys: [], compute: () => Promise.reject(new Error('gone')) };
    await expect(store.get(broken)).rejects.toThrow('gone');
    expect(await store.get({ ...broken, compute: () => Promise.resolve('here') })).toBe('here');
  });
});

describe('a value', () => {
  it('whose computation was held open across a change is served to nobody who asks after it', async () => {
    const one = world();
    const render = one.ask('home', ['unit:1']);
    await settle();
    one.change('unit:1');
    await one.releaseAll(render);
    const after = one.ask('home', ['unit:1']);
    await one.releaseAll(after);
    expect((await after).sum).toBe(1);
  });

  it('does not push out what was computed after it', async () => {
    const one = world();
    const slow = one.ask('home', ['unit:1']);
    await settle();
    const [releaseSlow] = one.held.splice(0);
    one.pass(1);
    one.change('unit:1');
    const fresh = one.ask('home', ['unit:1']);
    await one.releaseAll(fresh);
    releaseSlow!();
    await slow;
    await one.ask('home', ['unit:1']);
    expect(one.store.counts).toMatchObject({ hits: 1, computed: 2 });
  });

  it('ends with its age, counted from before it was computed', async () => {
    const one = world();
    const slow = one.ask('home', []);
    await settle();
    one.pass(MAX_AGE);
    await one.releaseAll(slow);
    const next = one.ask('home', []);
    await one.releaseAll(next);
    expect((await next).at).toBe(MAX_AGE);
  });

  it('is kept while others change, and not kept when it is null or unwanted', async () => {
    const one = world();
    await one.releaseAll(one.ask('home', ['unit:1']));
    one.change('unit:2');
    await one.ask('home', ['unit:1']);
    expect(one.store.counts.computed).toBe(1);
    const nothing = { name: 'none', keys: [], compute: () => Promise.resolve(null) };
    const unwanted = { name: 'moved', keys: [], compute: () => Promise.resolve(1), keep: () => false };
    for (const reading of [nothing, nothing, unwanted, unwanted]) await one.store.get<number | null>(reading);
    expect(one.store.counts.computed).toBe(5);
  }); // prettier-ignore
});

describe('whatever happens in whatever order', () => {
  const KEYS = ['unit:1', 'tree:2', 'item:3'];
  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), keys: fc.subarray(KEYS, { minLength: 1 }) }),
    fc.record({ kind: fc.constant('change' as const), key: fc.constantFrom(...KEYS) }),
    fc.record({ kind: fc.constant('finish' as const), which: fc.nat(20) }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.nat(MAX_AGE) }),
  );

  it('nobody is served a value older than what had happened when he asked', async () => {
    const run = fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.constantFrom(600, 1_000_000),
      async (steps, capacity) => {
        const one = world(capacity);
        const answers: Promise<void>[] = [];
        for (const done of steps) {
          if (done.kind === 'change') one.change(done.key);
          else if (done.kind === 'pass') one.pass(done.ms);
          else if (done.kind === 'finish')
            one.held.splice(done.which % (one.held.length || 1), 1)[0]?.(); // prettier-ignore
          else {
            // Rows only grow: a smaller sum than now is a state from before.
            const least = one.sum(done.keys);
            answers.push(one.ask(done.keys.join(), done.keys).then(({ sum }) => expect(sum).toBeGreaterThanOrEqual(least))); // prettier-ignore
          }
          await settle();
        }
        while (one.held.length > 0) {
          one.held.splice(0).forEach((release) => release());
          await settle();
        }
        await Promise.all(answers);
        expect(one.store.bytes).toBeLessThanOrEqual(capacity);
      },
    );
    await fc.assert(run, { numRuns: 300 });
  });
});
