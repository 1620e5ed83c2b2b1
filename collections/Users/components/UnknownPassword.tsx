'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

const PATHS = ['password', 'confirm-password'];

/**
 * Payload's form wants a password for a new user. Nobody chooses one for somebody else: the fields are hidden (account.css) and
 * filled with something unknown, which the server replaces by its own (`guardPerson`).
 */
export function UnknownPassword() {
  const [value] = useState(() => `${crypto.randomUUID()}${crypto.randomUUID()}`);
  const [fields, dispatch] = useAllFormFields();
  useEffect(() => {
    // Looked at on every change: the form's first state arrives from the server later and replaces what was set.
    for (const path of PATHS) {
      if (fields[path]?.value !== value) dispatch({ type: 'UPDATE', path, value, valid: true });
    }
  }, [fields, dispatch, value]);
  return null;
}
