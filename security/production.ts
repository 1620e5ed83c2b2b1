import { EnvError } from './env-error';
import { readEnv } from './env';

type Source = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER =
  /change[-_ ]?me|placeholder|example|development|^demo-|your[-_ ]|password|secret/i;

/**
 * What keeps an environment from serving the public: one readable line per fault, none when it may
 * start. Stricter than readEnv: here defaults made for a newcomer's machine are not good enough.
 */
export function productionFaults(source: Source): string[] {
  return [...secretFaults(source), ...settingFaults(source), ...formFaults(source)];
}

function secretFaults({ PAYLOAD_SECRET: secret, INTERNAL_SECRET: internal }: Source): string[] {
  const faults: string[] = [];
  if (!secret) faults.push('PAYLOAD_SECRET is missing: make one with `openssl rand -base64 48`');
  else if (secret.length < 32) faults.push('PAYLOAD_SECRET is too short: 32 characters or more');
  else if (PLACEHOLDER.test(secret))
    faults.push(
      "PAYLOAD_SECRET is a placeholder or the demo's: make one with `openssl rand -base64 48`",
    );
  else if (new Set(secret).size < 12)
    faults.push('PAYLOAD_SECRET repeats itself: make a random one');
  if (internal && internal === secret)
    faults.push('INTERNAL_SECRET must differ from PAYLOAD_SECRET');
  return faults;
}

function settingFaults(source: Source): string[] {
  const faults: string[] = [];
  if (!source.BASE_DOMAIN) faults.push("BASE_DOMAIN is missing: the province's host name");
  if (!source.DATABASE_URL)
    faults.push('DATABASE_URL is missing: mongodb://…?replicaSet=… (or file:… for SQLite)');
  if (source.DEMO === '1' || source.DEMO === 'true')
    faults.push('DEMO is set: `npm run demo` serves the demo, not `npm start`');
  if (source.WEBHOOK_LOOPBACK === '1' || source.WEBHOOK_LOOPBACK === 'true')
    faults.push('WEBHOOK_LOOPBACK is set: webhooks could call this machine; it is for tests');
  return faults;
}

/** Faults of form, for the variables that are given at all (the missing ones are named above). */
function formFaults(source: Source): string[] {
  try {
    readEnv({ ...source, PAYLOAD_SECRET: source.PAYLOAD_SECRET || 'named above' });
    return [];
  } catch (error) {
    if (error instanceof EnvError) return [...error.problems];
    throw error;
  }
}
