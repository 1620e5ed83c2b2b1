'use client';

import type { UnitCard } from '@/admin/endpoints/unit-card';

import { useTexts } from '../use-texts';

type Props = { card: UnitCard; onPick: (id: string) => void };

const day = (iso: string): string => iso.split('-').reverse().join('/');

/** What the registry says, and where the site is. */
export function UnitFacts({ card, onPick }: Props) {
  const { tree } = useTexts();
  const period = (from: string | null, to: string | null) =>
    [from ? tree.from(day(from)) : '', to ? tree.until(day(to)) : ''].filter(Boolean).join(' ');
  const links = (units: UnitCard['successors']) =>
    units.map((unit) => (
      <button key={unit.id} type="button" className="lt-link" onClick={() => onPick(unit.id)}>{unit.name}</button>
    ));
  return (
    <dl className="lt-facts">
      <dt>{tree.parent}</dt>
      <dd>{card.above ? card.above.charAt(0).toLocaleUpperCase('vi') + card.above.slice(1) : tree.top}</dd>
      <dt>{tree.levelType}</dt>
      <dd>{tree.levels[card.level]} · {card.word.toLocaleLowerCase('vi')}</dd>
      <dt>{tree.code}</dt>
      <dd>{card.code} · {period(card.validFrom, card.validTo)}{card.validTo ? '' : `, ${tree.noEnd}`}</dd>
      {card.formerNames.length > 0 ? (
        <>
          <dt>{tree.former}</dt>
          <dd>{card.formerNames.map((row) => `${row.name} (${period(row.from, row.to)})`).join('; ')}</dd>
        </>
      ) : null}
      {card.predecessors.length > 0 ? <><dt>{tree.predecessors}</dt><dd className="lt-row">{links(card.predecessors)}</dd></> : null}
      {card.successors.length > 0 ? <><dt>{tree.successors}</dt><dd className="lt-row">{links(card.successors)}</dd></> : null}
      <dt>{tree.siteTitle}</dt>
      <dd>{card.title}</dd>
      <dt>{tree.address}</dt>
      <dd>{card.address ? <a href={card.address} target="_blank" rel="noreferrer">{card.address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a> : '–'}</dd>
    </dl>
  );
} // prettier-ignore
