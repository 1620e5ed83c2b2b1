import type { Payload } from 'payload';

import { hashPassword, type PasswordHash } from '@/security/password-hash';
import { writeAndSignOut } from '@/people/write-person';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import type { User } from '@/payload-types';

import type { UnitKey, World } from './world';

export const PASSWORD = 'gạo nếp cái hoa vàng';

let known: Promise<PasswordHash> | undefined;

/** Stretched once for all accounts of a file: it costs 0.3 s. */
const stretched = (): Promise<PasswordHash> => (known ??= hashPassword(PASSWORD));

/** An account with these roles, in use (with PASSWORD) unless said otherwise. */
export async function account(
  payload: Payload,
  world: World,
  email: string,
  roles: [UnitKey, Role][],
  more: Partial<User> & { active?: boolean } = {},
): Promise<User> {
  const { active = true, ...rest } = more;
  const user = await payload.create({
    collection: 'users',
    context: asSystem(),
    depth: 0,
    data: {
      name: 'Lê Thị Hoa',
      email,
      memberships: roles.map(([unit, role]) => ({ unit: world.unit[unit], role })),
      ...rest,
    } as never,
  });
  if (active)
    await writeAndSignOut(payload, user.id, {
      ...(await stretched()),
      activatedAt: new Date().toISOString(),
    });
  return user as User;
}

/** Cookie header of a fresh login; null when it was refused. */
export const cookieOf = (response: Response): string | null =>
  response.headers.get('set-cookie')?.split(';')[0] ?? null;
