import accounts from '../../scripts/demo/accounts.json' with { type: 'json' };

/** Who can sign in to the demo; each has a stored session made by sign-in.setup.ts. */
export type AccountKey =
  | 'province-admin'
  | 'province-moderator'
  | 'district-admin'
  | 'district-moderator'
  | 'district-editor'
  | 'commune-admin'
  | 'commune-editor'
  | 'commune-author'
  | 'sibling-editor';

export const PASSWORD = accounts.password;

/** @throws Error where scripts/demo/accounts.json has no such account */
export function emailOf(key: AccountKey): string {
  const account = accounts.accounts.find((candidate) => candidate.key === key);
  if (!account) throw new Error(`scripts/demo/accounts.json has no account ${key}`);
  return account.email;
}

/** The file with the account's session: `test.use({ storageState: sessionOf('commune-editor') })`. */
export const sessionOf = (key: AccountKey): string => `.data/e2e/session-${key}.json`;
