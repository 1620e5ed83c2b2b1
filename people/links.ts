import { env } from '@/security/env';

/** Where a code is typed in. */
export const REDEEM_PATH = '/admin/moi';

const origin = (): string => env().publicOrigin(env().adminHost);

export const redeemPage = (): string => `${origin()}${REDEEM_PATH}`;

export const loginPage = (): string => `${origin()}/admin/login`;

/** The one-time link. The token stands behind `#`: browsers do not send it, so it is in no log and no Referer. */
export const redeemLink = (token: string): string => `${redeemPage()}#${token}`;
