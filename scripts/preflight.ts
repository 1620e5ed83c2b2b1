import { productionFaults } from '@/security/production';

import { Fault } from './tools/fault.mjs';
import { usersInDatabase } from './tools/users-in-database.mjs';

/**
 * Says why this environment must not serve the public, one line per reason, and fails; silent when
 * it may. The database is looked at only when the settings are good.
 */
const faults = productionFaults(process.env);
if (faults.length === 0) faults.push(...(await demoFaults(process.env.DATABASE_URL ?? '')));
for (const fault of faults) process.stderr.write(`  - ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function demoFaults(url: string): Promise<string[]> {
  try {
    const { demo } = await usersInDatabase(url);
    if (demo === 0) return [];
    return [`DATABASE_URL holds the demo's ${demo} accounts, whose password is public`];
  } catch (error) {
    if (error instanceof Fault) return [error.message];
    throw error;
  }
}
