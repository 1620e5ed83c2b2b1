import type { ReactNode } from 'react';

type Props = { form: 'columns-7-5' | 'columns-5-7' | 'columns-3'; children: ReactNode };

/** One band of the page with blocks side by side. When every block is empty the band takes no room. */
export function Row({ form, children }: Props) {
  return (
    <div className="block row">
      <div className={`wrap columns ${form}`}>{children}</div>
    </div>
  );
}
