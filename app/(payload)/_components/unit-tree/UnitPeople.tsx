'use client';

import { Link } from '@payloadcms/ui';

import type { UnitCard } from '@/admin/endpoints/unit-card';

import { useTexts } from '../use-texts';

/** Who works in the unit; names only for whoever administers it. */
export function UnitPeople({ card, admin }: { card: UnitCard; admin: string }) {
  const { tree, roles } = useTexts();
  if (card.people === null) {
    return <section className="lt-stack lt-stack--tight"><h3>{tree.workers}</h3><p className="lt-quiet lt-small">{tree.workersHidden}</p></section>;
  }
  const open = card.people.filter((person) => !person.closed).length;
  return (
    <section className="lt-stack lt-stack--tight">
      <div className="lt-between">
        <h3>{tree.workers}</h3>
        {card.closed ? <span className="lt-quiet lt-small">{tree.closedNobody}</span> : <Link className="lt-btn" href={`${admin}/collections/users/create?unit=${card.id}`} prefetch={false}>{tree.invite}</Link>}
      </div>
      {open === 0 && !card.closed ? <p><span className="lt-tag lt-tag--alert">{tree.nobody}</span></p> : null}
      {card.people.length > 0 ? (
        <ul className="lt-rows lt-rows--boxed">
          {card.people.map((person) => (
            <li key={person.id}>
              <div>
                <Link className="lt-rows__title" href={`${admin}/collections/users/${person.id}`} prefetch={false}>{person.name}</Link>
                <p className="lt-rows__meta">
                  <span>{person.roles.map((role) => roles[role]).join(', ')}</span>
                  {person.closed ? <span>{tree.closedAccount}</span> : null}
                </p>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
} // prettier-ignore
