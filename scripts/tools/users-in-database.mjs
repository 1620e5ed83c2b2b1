import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { root } from './environment.mjs';
import { Fault } from './fault.mjs';

/** The accounts of the demo are known by the end of their addresses. */
export const DEMO_EMAILS = '.demo.example';

/** @typedef {{all: number, demo: number}} Users */

/**
 * Counts the accounts with the database's own driver: a second instead of the five that Payload
 * takes to start. A database that does not exist yet has none.
 * @param {string} url
 * @returns {Promise<Users>}
 */
export function usersInDatabase(url) {
  return url.startsWith('file:') ? inSqlite(url) : inMongo(url);
}

/**
 * The drivers are dependencies of Payload's adapters, so they are asked for from there.
 * @param {string} adapter
 */
const requireFrom = (adapter) =>
  createRequire(path.join(root, 'node_modules', adapter, 'package.json'));

/**
 * @param {string} url
 * @returns {Promise<Users>}
 */
async function inSqlite(url) {
  if (!existsSync(url.slice('file:'.length))) return { all: 0, demo: 0 };
  const { createClient } = requireFrom('@payloadcms/db-sqlite')('@libsql/client');
  const client = createClient({ url });
  try {
    const tables = await client.execute("select 1 from sqlite_master where name = 'users'");
    if (tables.rows.length === 0) return { all: 0, demo: 0 };
    const counted = await client.execute(
      `select count(*), coalesce(sum(email like '%${DEMO_EMAILS}'), 0) from users`,
    );
    const [all, demo] = Object.values(counted.rows[0]);
    return { all: Number(all), demo: Number(demo) };
  } finally {
    client.close();
  }
}

/**
 * @param {string} url
 * @returns {Promise<Users>}
 */
async function inMongo(url) {
  const mongoose = requireFrom('@payloadcms/db-mongodb')('mongoose');
  const connection = mongoose.createConnection(url, { serverSelectionTimeoutMS: 5000 });
  try {
    await connection.asPromise();
    const users = connection.collection('users');
    const email = new RegExp(`${DEMO_EMAILS.replaceAll('.', '\\.')}$`);
    return { all: await users.countDocuments(), demo: await users.countDocuments({ email }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Fault(`The MongoDB server of DATABASE_URL does not answer: ${reason}`);
  } finally {
    await connection.close().catch(() => undefined);
  }
}
