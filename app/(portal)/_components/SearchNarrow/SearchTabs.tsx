import type { SearchChoice } from '../../_data/search-types';

/** Choices of which one holds, in a line that wraps. */
export function SearchTabs({ label, choices }: { label: string; choices: SearchChoice[] }) {
  if (choices.length < 2) return null;
  return (
    <nav className="search-tabs" aria-label={label}>
      <ul>
        {choices.map(({ label: name, href, chosen, count }) => (
          <li key={name}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              {name}
              {count === undefined ? null : <span className="search-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
