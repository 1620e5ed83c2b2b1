import { z } from 'zod';

const HOST =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

const host = z
  .string()
  .regex(HOST, 'must be a host name in lower case, without scheme, port or path');

const flag = z
  .enum(['0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const databaseUrl = z.string().superRefine((url, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (url.startsWith('file:')) {
    if (url.slice('file:'.length) === '') refuse('names no file: write file:./path/to/database.db');
    return;
  }
  if (!/^mongodb(\+srv)?:\/\/[^/]+/.test(url)) {
    refuse('must begin with mongodb:// (the product) or file: (the embedded SQLite)');
    return;
  }
  // Payload switches transactions off without a word when the URL does not name a replica set.
  if (!/[?&]replicaSet=[^&]+/.test(url)) {
    refuse('must name the replica set (…?replicaSet=rs0): without one there are no transactions');
  }
});

const smtpUrl = z
  .string()
  .regex(/^smtps?:\/\/[^\s/]+/, 'must look like smtps://user:password@mail.example:465');

const whole = (what: string, least: number) =>
  z.coerce
    .number({ error: `must be a number of ${what}` })
    .int(`must be a number of ${what}`)
    .min(least, `must be at least ${least} ${what}`);

/**
 * The variables that the software reads, each with its form and its default where one is fixed.
 * Empty strings count as unset (readEnv drops them). `.env.example` explains each for operators.
 */
export const envVariables = z.object({
  DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().optional(),
  INTERNAL_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  BASE_DOMAIN: host.default('haiduong.localhost'),
  HOST_PATTERN: z.enum(['nested', 'flat'], { error: 'must be nested or flat' }).default('nested'),
  ADMIN_HOST: host.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int('must be a port number')
    .min(1, 'must be a port number')
    .max(65535, 'must be a port number')
    .default(3000),
  PUBLIC_SCHEME: z.enum(['http', 'https'], { error: 'must be http or https' }).optional(),
  TRUST_PROXY: flag,
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, 'must hold an e-mail address')
    .optional(),
  MAIL_DIR: z.string().optional(),
  NOTICE_MAIL: z
    .enum(['on', 'urgent', 'off'], { error: 'must be on, urgent or off' })
    .default('on'),
  DATA_DIR: z.string().default('.data'),
  MEDIA_DIR: z.string().optional(),
  AUDIT_DIR: z.string().optional(),
  AUDIT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  VERSIONS_KEEP: whole('versions', 10).default(50),
  VERSIONS_DAYS: whole('days', 30).default(90),
  CACHE_MB: z.coerce
    .number({ error: 'must be a number of MiB' })
    .int('must be a number of MiB')
    .min(0, 'must be 0 (off) or more MiB')
    .max(65536, 'must be at most 65536 MiB')
    .default(128),
  WORKER: z.enum(['auto', 'on', 'off'], { error: 'must be auto, on or off' }).default('auto'),
  WORKER_BEAT: z.coerce
    .number('must be a number of seconds')
    .int('must be a whole number of seconds')
    .min(0, 'must be 0 (each task its own) or more seconds')
    .max(3600, 'must be at most 3600 seconds')
    .default(0),
  WEBHOOK_LOOPBACK: flag,
  DEMO: flag,
  STYLEGUIDE: flag,
  MAINTENANCE: flag,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

export type EnvVariables = z.output<typeof envVariables>;
