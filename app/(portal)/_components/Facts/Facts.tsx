import type { ReactNode } from 'react';

export type Fact = { term: string; value: ReactNode };

/** Terms with their values; those without a value are left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const shown = facts.filter((fact) => fact.value);
  if (shown.length === 0) return null;
  return (
    <dl className="facts">
      {shown.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
