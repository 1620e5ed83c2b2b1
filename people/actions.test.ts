import { expect, it } from 'vitest';

import { reasonsAgainst, type Standing } from './actions';

const stands = (change: Partial<Standing> = {}): Standing => ({
  self: false,
  inReach: true,
  active: true,
  closed: false,
  ...change,
});

it('allows what fits the account’s state', () => {
  expect(reasonsAgainst('invite', stands({ active: false }))).toEqual([]);
  expect(reasonsAgainst('reset', stands())).toEqual([]);
  expect(reasonsAgainst('close', stands())).toEqual([]);
  expect(reasonsAgainst('unlock', stands())).toEqual([]);
  expect(reasonsAgainst('reopen', stands({ closed: true }))).toEqual([]);
});

it('says why not', () => {
  expect(reasonsAgainst('invite', stands())).toEqual(['already-active']);
  expect(reasonsAgainst('reset', stands({ active: false }))).toEqual(['not-active']);
  expect(reasonsAgainst('reset', stands({ closed: true }))).toEqual(['account-closed']);
  expect(reasonsAgainst('reopen', stands())).toEqual(['account-open']);
});

it('knows nobody who manages himself or a person he reaches only in part', () => {
  for (const action of ['invite', 'reset', 'close', 'reopen', 'unlock'] as const) {
    expect(
      reasonsAgainst(action, stands({ self: true, active: false, closed: action === 'reopen' })),
    ).toEqual(['self']);
    expect(
      reasonsAgainst(
        action,
        stands({ inReach: false, active: false, closed: action === 'reopen' }),
      ),
    ).toEqual(['out-of-reach']);
  }
});
