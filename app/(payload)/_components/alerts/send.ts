'use client';

/** How a request ended: with its answer, refused in words, or without a network. `ended`: the session has run out. */
export type Sent<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; network: boolean; ended: boolean; status: number; message: string };

/** Posts what a screen does about alerts. @param path what follows `/api/lt/alerts` */
export async function send<Answer>(path: string, body: object): Promise<Sent<Answer>> {
  try {
    const response = await fetch(`/api/lt/alerts${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer & { errors?: { message: string }[] };
    if (response.ok) return { ok: true, answer };
    const message = (answer.errors ?? []).map((error) => error.message).join(' ');
    return {
      ok: false,
      network: false,
      ended: response.status === 401,
      status: response.status,
      message,
    };
  } catch {
    return { ok: false, network: true, ended: false, status: 0, message: '' };
  }
}
