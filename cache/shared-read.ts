type Read<Key, Value> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

/**
 * One read for whoever asks meanwhile. Who asks while a read is under way gets the next one, never that one: it may have
 * begun before what the caller must see.
 */
export function sharedRead<Key, Value>(read: Read<Key, Value>): Read<Key, Value> {
  let last: Promise<unknown> = Promise.resolve();
  let next: { keys: Set<Key>; answer: Promise<ReadonlyMap<Key, Value>> } | null = null;

  const begin = (): NonNullable<typeof next> => {
    const keys = new Set<Key>();
    const start = () => {
      next = null;
      return read([...keys]);
    };
    const answer = last.then(start, start);
    last = answer;
    return { keys, answer };
  };

  return (keys) => {
    if (keys.length === 0) return Promise.resolve(new Map());
    next ??= begin();
    for (const key of keys) next.keys.add(key);
    return next.answer;
  };
}
