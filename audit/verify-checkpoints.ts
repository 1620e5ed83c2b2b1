import { isSigned, type Checkpoint } from './checkpoint';
import type { AuditFault, VerifyInput } from './verify';

/** The checkpoints that the installation signed, by the number they attest, and a fault for every other line. */
export function checkpointsBySeq(
  lines: VerifyInput['checkpoints'],
  secret: string,
): { points: Map<number, Checkpoint[]>; faults: AuditFault[] } {
  const points = new Map<number, Checkpoint[]>();
  const faults: AuditFault[] = [];
  for (const [index, point] of lines.entries()) {
    const line = `line ${index + 1} of the checkpoints`;
    if (!point) faults.push({ kind: 'checkpoint-unreadable', seq: null, detail: line });
    else if (!isSigned(secret, point))
      faults.push({ kind: 'checkpoint-forged', seq: point.count, detail: line }); // prettier-ignore
    else points.set(point.count, [...(points.get(point.count) ?? []), point]);
  }
  return { points, faults };
}

/** Whether the last checkpoints are missing: one follows every seal within seconds. */
export function* lateFault(
  { checkpoints, now }: VerifyInput,
  last: { seq: number; at: number },
  lateMs: number,
): Generator<AuditFault> {
  const attested = checkpoints.reduce((most, point) => Math.max(most, point?.count ?? 0), 0);
  if (last.seq > attested && now - last.at > lateMs)
    yield { kind: 'checkpoint-late', seq: last.seq, detail: `no checkpoint attests the rows after ${attested}` }; // prettier-ignore
}
