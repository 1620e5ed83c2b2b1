import { randomUUID } from 'node:crypto';
import { getFieldsToSign, jwtSign, type Payload } from 'payload';

const HOUR = 3600;

/**
 * A signed-in user's token, made the way a login makes it but without the password: a login costs
 * 0.3 s of key stretching, and the access tests sign in hundreds of users.
 */
export async function sessionToken(payload: Payload, userId: string | number): Promise<string> {
  const collection = payload.collections.users?.config;
  if (!collection) throw new Error('There is no collection of users.');
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    showHiddenFields: true,
    depth: 0,
  });
  const sid = randomUUID();
  const now = new Date();
  const session = {
    id: sid,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + HOUR * 1000).toISOString(),
  };
  await payload.db.updateOne({
    collection: 'users',
    id: userId,
    // The whole user, as a login writes him: on SQLite a part of a row takes its arrays away.
    data: { ...user, sessions: [...(user.sessions ?? []), session] },
    returning: false,
  });
  const fieldsToSign = getFieldsToSign({
    collectionConfig: collection,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  });
  const { token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: HOUR,
  });
  return token;
}
