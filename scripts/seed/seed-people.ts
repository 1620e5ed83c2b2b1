import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';

type Account = { email: string; name: string; unit: string; role: Role };

/** The accounts that `npm run demo` prints; `npm start` refuses a database that holds them. */
export async function seedPeople(
  payload: Payload,
  unitOf: (code: string) => string,
): Promise<void> {
  const file = path.join(process.cwd(), 'scripts', 'demo', 'accounts.json');
  const { password, accounts } = JSON.parse(await readFile(file, 'utf8')) as {
    password: string;
    accounts: Account[];
  };
  for (const { email, name, unit, role } of accounts) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    });
    if (totalDocs > 0) continue;
    await payload.create({
      collection: 'users',
      context: asSystem(),
      data: { email, name, password, language: 'vi', memberships: [{ unit: unitOf(unit), role }] },
    });
  }
}
