import { useTranslations } from 'next-intl';

import type { MenuItem } from '../../_data/types';

/** Path from the home page to the parent of this page. */
export function Breadcrumb({ items }: { items: MenuItem[] }) {
  const t = useTranslations('Breadcrumb');
  return (
    <nav aria-label={t('label')}>
      <ol className="breadcrumb">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
