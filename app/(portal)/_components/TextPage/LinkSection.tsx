import type { MenuItem } from '../../_data/types';

/** A titled list of links; nothing when it is empty. */
export function LinkSection({ title, items }: { title: string; items: MenuItem[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="links">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} lang={item.lang}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
