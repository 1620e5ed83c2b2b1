import { getPayload, type Payload } from 'payload';

import { type RestClient, restClient, type RestUser } from './rest';

export interface TestInstallation {
  readonly payload: Payload;
  /** Calls the REST API as this user, or as a visitor. */
  readonly rest: (user?: RestUser) => RestClient;
  /** Lets go of the database; call it in afterAll. */
  readonly stop: () => Promise<void>;
}

/**
 * A complete installation on this test file's own, empty database: SQLite migrated with the
 * committed migrations (which tests them too), MongoDB with every index built first, since
 * transactions collide with index builds on a fresh database.
 *
 * The configuration is imported here and not at the top, because it reads the environment that the
 * project's set-up file prepares.
 */
export async function startPayload(): Promise<TestInstallation> {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config, disableOnInit: false });
  const { migrateSqlite } = await import('@/database/migrate-sqlite');
  await migrateSqlite(payload);
  return {
    payload,
    rest: (user) => restClient(payload, config, user),
    stop: async () => {
      await payload.destroy();
      // The next file of this worker opens its own: the package keeps what it opened on the global object.
      (globalThis as { _payload?: Map<string, unknown> })._payload?.clear();
    },
  };
}
