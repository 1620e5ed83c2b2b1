import type { CommentList } from '@/comments/list-comments';

/** The item whose comments are shown. */
export type CommentTarget = { type: 'articles' | 'pages'; id: string };

/** An answer of the server that is a refusal; `message` is its own sentence, empty where it gave none. */
export class CommentRequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function answerOf(response: Response): Promise<CommentList> {
  if (response.ok) return (await response.json()) as CommentList;
  const body = (await response.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  throw new CommentRequestRefused(response.status, body?.errors?.[0]?.message ?? '');
}

const path = ({ type, id }: CommentTarget, rest = ''): string =>
  `/api/lt/items/${type}/${id}/comments${rest}`;

export async function readCommentList(
  target: CommentTarget,
  state: 'open' | 'resolved',
  after: string | null,
): Promise<CommentList> {
  const query = new URLSearchParams({ state, ...(after ? { after } : {}) });
  return answerOf(await fetch(path(target, `?${query}`), { credentials: 'include' }));
}

/** @param rest '' for a new comment or answer, '/<comment>/<act>' for what is done with one */
export async function sendComment(target: CommentTarget, rest: string, body: object): Promise<CommentList> {
  return answerOf(
    await fetch(path(target, rest), {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    }),
  );
} // prettier-ignore
