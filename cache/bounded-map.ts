type Entry<Value> = { value: Value; bytes: number };

/** A map that holds so many bytes and forgets what was used longest ago. */
export class BoundedMap<Value> {
  private readonly capacity: number;
  private readonly entries = new Map<string, Entry<Value>>();
  private held = 0;

  /** @param capacity bytes; 0 holds nothing */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get bytes(): number {
    return this.held;
  }

  get size(): number {
    return this.entries.size;
  }

  /** Finding counts as use. */
  get(name: string): Value | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    this.entries.delete(name);
    this.entries.set(name, entry);
    return entry.value;
  }

  delete(name: string): void {
    const entry = this.entries.get(name);
    if (!entry) return;
    this.held -= entry.bytes;
    this.entries.delete(name);
  }

  /** What is larger than the whole is not kept. */
  set(name: string, value: Value, bytes: number): void {
    this.delete(name);
    if (bytes > this.capacity) return;
    this.entries.set(name, { value, bytes });
    this.held += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.capacity) return;
      this.delete(oldest);
    }
  }
}
