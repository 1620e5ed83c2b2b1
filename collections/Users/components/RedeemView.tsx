import { MinimalTemplate } from '@payloadcms/next/templates';

import { RedeemForm } from './RedeemForm';

/** `/admin/moi`: open to everybody, since who comes here has no password yet. */
export function RedeemView() {
  return (
    <MinimalTemplate>
      <RedeemForm />
    </MinimalTemplate>
  );
}
