import type { MenuItem } from '../../_data/types';

type Props = { className: string; items: MenuItem[]; current: string };

/** The items of the main menu, the current one marked. */
export function MenuItems({ className, items, current }: Props) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={`${item.href} ${item.label}`}>
          <a
            className="menu-bar-link"
            href={item.href}
            lang={item.lang}
            aria-current={item.href === current ? 'page' : undefined}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
