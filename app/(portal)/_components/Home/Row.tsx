import type { ReactNode } from 'react';

import type { RowForm } from '@/tenants/home/rows';

type Props = { form: Exclude<RowForm, 'full'>; children: ReactNode };

/** One band of the page with blocks side by side; a block alone takes the whole width. */
export function Row({ form, children }: Props) {
  return (
    <div className="block row">
      <div className={form === 'single' ? 'wrap columns' : `wrap columns ${form}`}>{children}</div>
    </div>
  );
}
