import type { Payload, PayloadRequest, Where } from 'payload';

/** A user's row as the services see it, hash included: never sent anywhere. */
export type Person = {
  id: string;
  email: string;
  name: string;
  language?: 'vi' | 'en' | null;
  memberships?: unknown;
  activatedAt?: string | null;
  closedAt?: string | null;
  hash?: string;
  salt?: string;
  sessions?: { id: string; createdAt?: string | Date | null; expiresAt: string | Date }[];
};

async function findPerson(
  payload: Payload,
  where: Where,
  req?: Partial<PayloadRequest>,
): Promise<Person | null> {
  const found = await payload.db.findOne<Person>({ collection: 'users', where, req });
  return found ? { ...found, id: String(found.id) } : null;
}

export const personById = (
  payload: Payload,
  id: string,
  req?: Partial<PayloadRequest>,
): Promise<Person | null> => findPerson(payload, { id: { equals: id } }, req);

/** The form in which addresses are stored (Payload lowers and trims them); null when it cannot be one. */
export function emailOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 254) return null;
  const email = value.toLowerCase().trim();
  return email.includes('@') ? email : null;
}

export const personByEmail = (payload: Payload, email: string): Promise<Person | null> =>
  findPerson(payload, { email: { equals: email } });

/** The language of what is sent to a person. */
export const languageOf = (person: Pick<Person, 'language'>): 'vi' | 'en' =>
  person.language === 'en' ? 'en' : 'vi';
