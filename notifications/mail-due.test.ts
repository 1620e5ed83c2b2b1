import { describe, expect, it } from 'vitest';

import { BUNDLE_MS, mailDue, nextDaily } from './mail-due';

const at = (iso: string): number => Date.parse(iso);

describe('the daily mail', () => {
  it('goes out at 07:30 by the clocks of Viet Nam, whatever the server’s', () => {
    // 00:29 UTC is 07:29 in Ha Noi.
    expect(nextDaily(at('2026-11-25T00:29:00Z'))).toBe(at('2026-11-25T00:30:00Z'));
    expect(nextDaily(at('2026-11-25T00:30:00Z'))).toBe(at('2026-11-26T00:30:00Z'));
    // Still the 25th in London, already the 26th in Ha Noi.
    expect(nextDaily(at('2026-11-25T17:30:00Z'))).toBe(at('2026-11-26T00:30:00Z'));
    expect(nextDaily(at('2026-12-31T20:00:00Z'))).toBe(at('2027-01-01T00:30:00Z'));
  });
});

describe('a mail at once', () => {
  const now = at('2026-11-25T02:00:00Z');

  it('is due now, when none went out lately', () => {
    expect(mailDue('submitted', 'now', now, null)).toBe(now);
    expect(mailDue('submitted', 'now', now, now - BUNDLE_MS)).toBe(now);
  });

  it('waits for the end of ten minutes after the last one, and then takes along what came meanwhile', () => {
    expect(mailDue('submitted', 'now', now + 1, now)).toBe(now + BUNDLE_MS);
    expect(mailDue('returned', 'now', now + 2, now + BUNDLE_MS)).toBe(now + BUNDLE_MS);
  });

  it('never waits in an emergency', () => {
    expect(mailDue('emergency', 'now', now + 1, now)).toBe(now + 1);
    expect(mailDue('emergency-raised', 'now', now + 1, now + BUNDLE_MS)).toBe(now + 1);
  });

  it('is not due at all where nobody wants it', () => {
    expect(mailDue('published', 'none', now, null)).toBe(0);
    expect(mailDue('published', 'daily', now, now)).toBe(nextDaily(now));
  });
});
