import { expect, it } from 'vitest';

import { DEFAULT_QUOTA, quotaFor, type QuotaRow } from './quotas';

const P = { id: 'P', level: 'province' } as const;
const D = { id: 'D', level: 'district' } as const;
const C = { id: 'C', level: 'commune' } as const;

const row = (unit: string, more: Partial<QuotaRow>): QuotaRow => ({
  unit, level: null, locked: false, received: null, mandatory: null, offers: null, ...more,
}); // prettier-ignore

it('without a rule the figures of the installation hold', () => {
  expect(quotaFor([P, D, C], [])).toEqual(DEFAULT_QUOTA);
});

it('the nearest unit above decides, figure by figure', () => {
  const rows = [row('P', { received: 20, offers: 9 }), row('D', { received: 8 })];
  expect(quotaFor([P, D, C], rows)).toEqual({ received: 8, mandatory: 5, offers: 9 });
  expect(quotaFor([P, D], rows)).toEqual({ received: 20, mandatory: 5, offers: 9 });
});

it('a locked figure stands; others of the same row that are empty do not lock', () => {
  const rows = [row('P', { received: 20, locked: true }), row('D', { received: 8, mandatory: 1 })];
  expect(quotaFor([P, D, C], rows)).toEqual({ received: 20, mandatory: 1, offers: 5 });
});

it('a row for the level goes before one for all, and other levels are left alone', () => {
  const rows = [row('P', { offers: 3 }), row('P', { level: 'commune', offers: 2 })];
  expect(quotaFor([P, D, C], rows).offers).toBe(2);
  expect(quotaFor([P, D], rows).offers).toBe(3);
});

it('nobody raises his own quota, but a top unit lays down its own', () => {
  expect(quotaFor([P, D], [row('D', { mandatory: 99 })]).mandatory).toBe(5);
  expect(quotaFor([P], [row('P', { mandatory: 99 })]).mandatory).toBe(99);
});
