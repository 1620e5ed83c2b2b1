import { createHmac } from 'node:crypto';
import path from 'node:path';

import { EnvError } from './env-error';
import { envVariables, type EnvVariables } from './env-variables';

/** The checked environment. Paths are absolute; hosts are lower case without a port. */
export interface Env {
  readonly databaseUrl: string;
  readonly databaseKind: 'sqlite' | 'mongodb';
  readonly payloadSecret: string;
  /** Shared by the worker and the server on the loopback endpoints under /internal. */
  readonly internalSecret: string;
  /** The province's host; every other site's host ends in it. */
  readonly baseDomain: string;
  /** `anbinh.namsach.<base>` (nested) or `anbinh-namsach.<base>` (flat: one wildcard certificate). */
  readonly hostPattern: 'nested' | 'flat';
  readonly adminHost: string;
  readonly port: number;
  readonly publicScheme: 'http' | 'https';
  /** Scheme and port as a visitor sees them: `publicOrigin('a.b')` is `http://a.b:3000`. */
  readonly publicOrigin: (host: string) => string;
  readonly trustProxy: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly mailDir: string;
  /** Which notices are mailed at all; invitations and codes always are. */
  readonly noticeMail: 'on' | 'urgent' | 'off';
  readonly dataDir: string;
  readonly mediaDir: string;
  /** Checkpoints of the audit log. */
  readonly auditDir: string;
  /** Their signing key is derived from it. */
  readonly auditSecret: string;
  /** What stays of an item's drafts: so many of the newest, and everything younger than so many days. */
  readonly versions: { readonly keep: number; readonly days: number };
  /** What pages read is kept in memory up to so many MiB; 0 keeps nothing. */
  readonly cacheMb: number;
  /** For tests of receivers on this machine; never where the public is served. */
  readonly webhookLoopback: boolean;
  readonly worker: 'auto' | 'on' | 'off';
  /** The longest pause between two runs of a task of the worker, in milliseconds; Infinity leaves each its own. */
  readonly workerBeatMs: number;
  /** Whether the server itself runs the worker: `auto` says yes for the demo and on SQLite. */
  readonly workerInServer: boolean;
  readonly demo: boolean;
  /** Whether /_styleguide answers: in development, or where it is asked for. It shows nothing of the database but the frame. */
  readonly styleguide: boolean;
  /** Public pages answer 503; see `security/maintenance.ts` for the way without a restart. */
  readonly maintenance: boolean;
  readonly logLevel: EnvVariables['LOG_LEVEL'];
}

type Source = Readonly<Record<string, string | undefined>>;

/** Only ever used where nothing is served to others: `next dev`, tests, and while building. */
const DEVELOPMENT_SECRET = 'development-only-secret-never-for-production';

/**
 * Reads and checks environment variables.
 * @throws EnvError with one line per variable at fault.
 */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envVariables.safeParse(given);
  const problems = (parsed.error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );
  const serving = source.NODE_ENV === 'production' && source.NEXT_PHASE !== BUILD_PHASE;
  if (serving && !given.PAYLOAD_SECRET) problems.push('PAYLOAD_SECRET is missing');
  if (problems.length > 0 || !parsed.data) throw new EnvError(problems);
  return derive(parsed.data);
}

const BUILD_PHASE = 'phase-production-build';

function derive(vars: EnvVariables): Env {
  const dataDir = absolute(vars.DATA_DIR);
  const databaseUrl = absoluteFile(vars.DATABASE_URL ?? `file:${dataDir}/lien-thong.db`);
  const databaseKind = databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb';
  const payloadSecret = vars.PAYLOAD_SECRET ?? DEVELOPMENT_SECRET;
  const local = vars.BASE_DOMAIN === 'localhost' || vars.BASE_DOMAIN.endsWith('.localhost');
  const publicScheme = vars.PUBLIC_SCHEME ?? (local ? 'http' : 'https');
  return {
    databaseUrl,
    databaseKind,
    payloadSecret,
    internalSecret:
      vars.INTERNAL_SECRET ??
      createHmac('sha256', payloadSecret).update('internal').digest('base64url'),
    baseDomain: vars.BASE_DOMAIN,
    hostPattern: vars.HOST_PATTERN,
    adminHost: vars.ADMIN_HOST ?? `quantri.${vars.BASE_DOMAIN}`,
    port: vars.PORT,
    publicScheme,
    // A name under .localhost has no proxy in front of it, so its visitors see the server's port.
    publicOrigin: (host) => `${publicScheme}://${host}${local ? `:${vars.PORT}` : ''}`,
    trustProxy: vars.TRUST_PROXY,
    smtpUrl: vars.SMTP_URL,
    mailFrom: vars.MAIL_FROM ?? `no-reply@${vars.BASE_DOMAIN}`,
    mailDir: absolute(vars.MAIL_DIR ?? path.join(dataDir, 'mail')),
    noticeMail: vars.NOTICE_MAIL,
    dataDir,
    mediaDir: absolute(vars.MEDIA_DIR ?? path.join(dataDir, 'media')),
    auditDir: absolute(vars.AUDIT_DIR ?? path.join(dataDir, 'audit')),
    auditSecret: vars.AUDIT_SECRET ?? payloadSecret,
    versions: { keep: vars.VERSIONS_KEEP, days: vars.VERSIONS_DAYS },
    cacheMb: vars.CACHE_MB,
    webhookLoopback: vars.WEBHOOK_LOOPBACK,
    worker: vars.WORKER,
    workerBeatMs: vars.WORKER_BEAT > 0 ? vars.WORKER_BEAT * 1000 : Infinity,
    workerInServer:
      vars.WORKER === 'on' || (vars.WORKER === 'auto' && (vars.DEMO || databaseKind === 'sqlite')),
    demo: vars.DEMO,
    styleguide: vars.STYLEGUIDE || process.env.NODE_ENV === 'development',
    maintenance: vars.MAINTENANCE,
    logLevel: vars.LOG_LEVEL,
  };
}

// The comment keeps the bundler from tracing the whole work tree into the build.
const absolute = (dir: string) => path.resolve(/* turbopackIgnore: true */ process.cwd(), dir);

const absoluteFile = (url: string) =>
  url.startsWith('file:') ? `file:${absolute(url.slice('file:'.length))}` : url;

let cached: Env | undefined;

/** The environment of this process, read and checked at its first use. @throws EnvError */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
