import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';

import { textsOf } from '../texts';

/** Under the login form: the way in for somebody who holds a code and has no password yet. */
export function LoginHelp({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { login } = textsOf(i18n.language);
  return (
    <p className="lt-loginhelp">
      <Link className="lt-btn" href={`${payload.config.routes.admin}/moi`} prefetch={false}>
        {login.code}
      </Link>
      <span className="lt-quiet lt-small">{login.help}</span>
    </p>
  );
}
