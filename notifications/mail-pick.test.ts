import { describe, expect, it } from 'vitest';

import type { NoticeKind } from './kinds';
import type { Lane } from './mail-choice';
import { pickMail } from './mail-pick';

const scope = { l1: null, l2: 'P', l3: 'D', l4: 'C' };
const editor = { unit: 'C', role: 'editor', level: 'commune', ...scope };
const person = { id: 'E', activatedAt: '2026-01-01', memberships: [editor] };
const NOW = 1_000_000;

const row = (kind: NoticeKind, lane: Lane, mailDueAt: number, readAt = 0) => ({
  kind, lane, mailDueAt, readAt, unit: 'C',
}); // prettier-ignore

const pick = (account: object | null, rows: ReturnType<typeof row>[]) =>
  pickMail(account as typeof person | null, rows, () => scope, { now: NOW });

describe('one mail', () => {
  it('takes along what would follow within minutes, not tomorrow’s', () => {
    const rows = [row('submitted', 'now', NOW), row('returned', 'now', NOW + 500_000), row('published', 'daily', NOW + 9_000_000)]; // prettier-ignore
    const { mail, drop, daily } = pick(person, rows);
    expect([mail, drop, daily]).toEqual([rows.slice(0, 2), [], false]);
  });

  it('is not made before something is due', () => {
    expect(pick(person, [row('submitted', 'now', NOW + 1)]).mail).toEqual([]);
    expect(pick(person, [row('submitted', 'now', NOW + 1)]).drop).toEqual([]);
  });

  it('leaves out what was read in the admin meanwhile', () => {
    const rows = [row('published', 'daily', NOW, NOW - 5), row('approved', 'daily', NOW)];
    const { mail, drop, daily } = pick(person, rows);
    expect([mail, drop, daily]).toEqual([[rows[1]], [rows[0]], true]);
  });

  it('brings nothing to whoever closed his account, lost his role, or never used the address', () => {
    const rows = [row('submitted', 'now', NOW)];
    const author = { ...person, memberships: [{ ...editor, role: 'author' }] };
    for (const account of [null, { ...person, closedAt: 'x' }, { ...person, memberships: [] }, author, { ...person, activatedAt: null }]) {
      expect(pick(account, rows)).toEqual({ mail: [], drop: rows, daily: false });
    }
  }); // prettier-ignore

  it('follows a choice made since, except in an emergency', () => {
    const rows = [row('submitted', 'now', NOW), row('emergency', 'now', NOW)];
    expect(pick({ ...person, noticeMail: 'none' }, rows).mail).toEqual([rows[1]]);
  });

  it('is what the operator lets go out', () => {
    const rows = [row('submitted', 'now', NOW), row('emergency', 'now', NOW)];
    const go = (mail: 'urgent' | 'off') => pickMail(person, rows, () => scope, { now: NOW, mail });
    expect([go('urgent').mail, go('urgent').drop]).toEqual([[rows[1]], [rows[0]]]);
    expect([go('off').mail, go('off').drop]).toEqual([[], rows]);
  });
});
