import type { Payload } from 'payload';

import type { Actor } from '@/tenants/actor';
import { readHealthFacts } from '@/worker/health/read-facts';
import { judge } from '@/worker/health/judge';

import { systemTexts } from './system-texts';

/** Who answers for the whole installation: administrators of a province, or of the country above it. */
const answersForAll = ({ memberships }: Actor): boolean =>
  memberships.some(({ role, level }) => role === 'admin' && (level === 'province' || level === 'country')); // prettier-ignore

type Props = { payload: Payload; actor: Actor; now: number; language: 'vi' | 'en' };

/** What is wrong with the system, for those who can have it mended; nothing while all is well. */
export async function SystemNote({ payload, actor, now, language }: Props) {
  if (!answersForAll(actor)) return null;
  const { status, problems } = judge(await readHealthFacts(payload, now));
  if (status === 'ok') return null;
  const { title, sentences } = systemTexts(problems, language);
  return (
    <section className={`lt-note ${status === 'late' ? 'lt-note--error' : 'lt-note--warn'}`} aria-labelledby="lt-system">
      <h2 id="lt-system">{title}</h2>
      {sentences.map((words) => <p key={words}>{words}</p>)}
    </section>
  );
} // prettier-ignore
