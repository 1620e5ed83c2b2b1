import { env } from '@/security/env';

/** Where a code is typed in. */
export const REDEEM_PATH = '/admin/moi';

/** The screen of a person's notices. */
export const NOTICES_PATH = '/admin/thong-bao';

const origin = (): string => env().publicOrigin(env().adminHost);

export const redeemPage = (): string => `${origin()}${REDEEM_PATH}`;

/** Where a person sees his own account. */
export const accountPage = (): string => `${origin()}/admin/account`;

/** Where a notice leads: the form of an item, the screen of alerts. */
export const itemPage = (type: 'articles' | 'pages' | 'alerts', id: string): string =>
  type === 'alerts'
    ? `${origin()}/admin/canh-bao#alert-${id}`
    : `${origin()}/admin/collections/${type}/${id}`;

export const noticesPage = (): string => `${origin()}${NOTICES_PATH}`;

export const loginPage = (): string => `${origin()}/admin/login`;

/** The one-time link. The token stands behind `#`: browsers do not send it, so it is in no log and no Referer. */
export const redeemLink = (token: string): string => `${redeemPage()}#${token}`;
