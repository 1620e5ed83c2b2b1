/** Runs `work` for each input one after the other. @returns milliseconds, ascending */
export async function timeEach<T>(
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const before = performance.now();
    await work(input);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

/** The value below which a share of sorted values lies; nearest rank. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;

/** One line: what, how often, p50, p95, p99, worst. */
export function report(what: string, sorted: readonly number[]): void {
  const ms = (share: number) => percentile(sorted, share).toFixed(1).padStart(7);
  process.stdout.write(
    `${what.padEnd(44)} n=${String(sorted.length).padEnd(5)} p50${ms(0.5)}  p95${ms(0.95)}  p99${ms(0.99)}  max${ms(1)} ms\n`,
  );
}
