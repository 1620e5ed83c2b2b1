/** What the endpoints beside a person answer; the server's own sentences come along. */
export type Standing = {
  state: 'new' | 'active' | 'closed';
  self: boolean;
  reasons: Record<string, string[]>;
};

export type Card = { name: string; roles: string[]; page: string; link: string; code: string };

export type HandedOver = {
  kind: 'invite' | 'reset';
  to: string;
  expiresAt: string;
  card: Card | null;
};

/** A refusal with the server's sentence. */
export class Refused extends Error {}

async function answered<Answer>(response: Response): Promise<Answer> {
  const body = (await response.json()) as Answer & { errors?: { message: string }[] };
  if (!response.ok) throw new Refused(body.errors?.[0]?.message ?? '');
  return body;
}

const headers = (language: string) => ({
  'Content-Type': 'application/json',
  'Accept-Language': language,
});

export const getStanding = async (api: string, id: string, language: string): Promise<Standing> =>
  answered(
    await fetch(`${api}/users/${id}/standing`, {
      credentials: 'include',
      headers: headers(language),
    }),
  );

/** @param path below `/users/`, e.g. `<id>/close`, `redeem` */
export const postUsers = async <Answer>(
  api: string,
  path: string,
  language: string,
  body: object = {},
): Promise<Answer> =>
  answered(
    await fetch(`${api}/users/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: headers(language),
      body: JSON.stringify(body),
    }),
  );
