import type { TextFieldSingleValidation } from 'payload';

import { reasonText } from '@/people/reason-text';
import { passwordFault } from '@/security/password-rule';
import { isSystem } from '@/tenants/access';

type Owner = { email?: string; name?: string };

/** The rule for passwords on Payload's own way of changing one's password. Services and the seed answer for theirs. */
export const validatePassword: TextFieldSingleValidation = (value, { data, req }) => {
  if (typeof value !== 'string' || value === '' || isSystem(req)) return true;
  const fault = passwordFault(value, data as Owner);
  return fault ? reasonText(`password-${fault}`, req.i18n?.language === 'en' ? 'en' : 'vi') : true;
};
