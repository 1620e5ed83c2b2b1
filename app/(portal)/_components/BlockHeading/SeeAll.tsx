import { Icon } from '../Icon/Icon';

/** Link to the whole list; nothing when there is none. */
export function SeeAll({ href, label }: { href?: string; label: string }) {
  if (!href) return null;
  return (
    <a className="see-all" href={href}>
      {label}
      <Icon name="arrow-right" />
    </a>
  );
}
