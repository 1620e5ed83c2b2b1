/** @returns the answer, or the server's sentence; empty for a lost connection */
export async function ask<Answer>(path: string, unit: string, method = 'GET', body?: object): Promise<Answer | string> {
  try {
    const response = await fetch(`/api/${path}`, {
      method, credentials: 'include', headers: { 'content-type': 'application/json', 'x-lt-unit': unit },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as { errors?: { message?: string; data?: { errors?: { message: string }[] } }[] };
    const [error] = answer.errors ?? [];
    return response.ok ? (answer as Answer) : (error?.data?.errors?.[0]?.message ?? error?.message ?? '');
  } catch {
    return '';
  }
} // prettier-ignore
