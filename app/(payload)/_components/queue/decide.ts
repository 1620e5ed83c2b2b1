'use client';

import type { ItemType } from '@/workflow/content';

import { declaredBody } from '../work/ask-store';

export type Decision = 'approve' | 'approveOnly' | 'return' | 'confirm';

export type Decided =
  { ok: true } | { ok: false; network: boolean; reasons: { name: string; message: string }[] };

/** Carries out one decision about the text that was read; the server refuses it for another text. */
export async function decide(
  item: { type: ItemType; id: string; sha256: string },
  decision: Decision,
  reason = '',
): Promise<Decided> {
  const verb = decision === 'approveOnly' ? 'approve' : decision;
  const { sha256 } = item;
  const approving =
    verb === 'approve'
      ? { ...declaredBody(), ...(decision === 'approve' ? { publish: true } : {}) }
      : {};
  const body = decision === 'return' ? { reason } : { sha256, ...approving };
  try {
    const response = await fetch(`/api/lt/items/${item.type}/${item.id}/${verb}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true };
    const answer = (await response.json().catch(() => ({}))) as {
      errors?: { name?: string; message: string }[];
    };
    return {
      ok: false,
      network: false,
      reasons: (answer.errors ?? []).map(({ name = '', message }) => ({ name, message })),
    };
  } catch {
    return { ok: false, network: true, reasons: [] };
  }
}
