import type { ServerProps } from 'payload';

import { textsOf } from '../texts';

/** Above the login form. */
export function Logo({ i18n }: Pick<ServerProps, 'i18n'>) {
  const texts = textsOf(i18n.language);
  return (
    <h1 className="lt-logo">
      {texts.brand}
      <small>{texts.brandLine}</small>
    </h1>
  );
}
