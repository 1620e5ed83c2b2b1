import type { SourceView } from '@/admin/independent/source-view';

const path = (article: string): string => `/api/lt/items/articles/${article}/source`;

/** @returns null where the article is no independent version */
export async function readSource(article: string): Promise<SourceView | null> {
  const response = await fetch(path(article), { credentials: 'include' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as SourceView;
}

/** @returns how it stands now, or what was refused: '' for a lost connection */
export async function seeSource(
  article: string,
  mark: string,
): Promise<SourceView | null | string> {
  try {
    const response = await fetch(path(article), {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mark }),
    }); // prettier-ignore
    const answer = (await response.json()) as SourceView & { errors?: { message: string }[] };
    return response.ok ? answer : (answer.errors?.[0]?.message ?? '');
  } catch {
    return '';
  }
}
