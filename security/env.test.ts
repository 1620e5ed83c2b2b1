import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { env, readEnv } from './env';
import { EnvError } from './env-error';
import { envVariables } from './env-variables';

const problemsOf = (source: Record<string, string>): readonly string[] => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
};

describe('readEnv', () => {
  it('needs nothing on a newcomer’s machine', () => {
    const read = readEnv({});
    expect(read.databaseKind).toBe('sqlite');
    expect(read.databaseUrl).toBe(`file:${path.resolve('.data/lien-thong.db')}`);
    expect(read.adminHost).toBe('quantri.haiduong.localhost');
    expect(read.workerInServer).toBe(true);
    expect(read.publicOrigin('haiduong.localhost')).toBe('http://haiduong.localhost:3000');
  });

  it('derives the public address of a real domain without the port', () => {
    const read = readEnv({ BASE_DOMAIN: 'haiduong.gov.vn', PORT: '8080' });
    expect(read.publicOrigin(read.adminHost)).toBe('https://quantri.haiduong.gov.vn');
    expect(read.port).toBe(8080);
  });

  it('treats an empty variable as unset', () => {
    expect(readEnv({ DATABASE_URL: '', ADMIN_HOST: '', MAIL_DIR: '' }).databaseKind).toBe('sqlite');
  });

  it('leaves the worker to its own process on MongoDB', () => {
    const DATABASE_URL = 'mongodb://db/lienthong?replicaSet=rs0';
    expect(readEnv({ DATABASE_URL }).workerInServer).toBe(false);
    expect(readEnv({ DATABASE_URL, DEMO: '1' }).workerInServer).toBe(true);
    expect(readEnv({ DATABASE_URL, WORKER: 'on' }).workerInServer).toBe(true);
  });

  it('leaves each task of the worker its own pause, or shortens it', () => {
    expect(readEnv({}).workerBeatMs).toBe(Infinity);
    expect(readEnv({ WORKER_BEAT: '3' }).workerBeatMs).toBe(3000);
  });

  it.each([
    [{ DATABASE_URL: 'mongodb://db/lienthong' }, /^DATABASE_URL .*replica set/],
    [{ DATABASE_URL: 'postgres://db' }, /^DATABASE_URL .*mongodb:\/\//],
    [{ DATABASE_URL: 'file:' }, /^DATABASE_URL .*no file/],
    [{ BASE_DOMAIN: 'https://haiduong.gov.vn' }, /^BASE_DOMAIN .*without scheme/],
    [{ HOST_PATTERN: 'wide' }, /^HOST_PATTERN must be nested or flat/],
    [{ PORT: 'eighty' }, /^PORT must be a port number/],
    [{ PORT: '70000' }, /^PORT must be a port number/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL must look like/],
    [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM must hold/],
    [{ INTERNAL_SECRET: 'short' }, /^INTERNAL_SECRET .*32/],
    [{ VERSIONS_KEEP: '0' }, /^VERSIONS_KEEP must be at least 10 versions/],
    [{ VERSIONS_DAYS: 'ever' }, /^VERSIONS_DAYS must be a number of days/],
    [{ CACHE_MB: 'much' }, /^CACHE_MB must be a number of MiB/],
    [{ CACHE_MB: '-1' }, /^CACHE_MB must be 0/],
    [{ WORKER: 'maybe' }, /^WORKER must be auto, on or off/],
    [{ WORKER_BEAT: 'often' }, /^WORKER_BEAT must be a number of seconds/],
    [{ WORKER_BEAT: '-1' }, /^WORKER_BEAT must be 0/],
    [{ NODE_ENV: 'production' }, /^PAYLOAD_SECRET is missing/],
  ])('refuses %o', (source, expected) => {
    const problems = problemsOf(source as Record<string, string>);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('names every problem at once', () => {
    expect(problemsOf({ PORT: 'x', WORKER: 'x', DATABASE_URL: 'x' })).toHaveLength(3);
  });

  it('needs no secret while building', () => {
    expect(problemsOf({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' })).toEqual(
      [],
    );
  });

  it('reads the process once', () => {
    expect(env()).toBe(env());
  });
});

it('.env.example documents every variable, and no other', () => {
  const text = readFileSync(path.resolve('.env.example'), 'utf8');
  const documented = [...text.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(documented.toSorted()).toEqual(Object.keys(envVariables.shape).toSorted());
});
