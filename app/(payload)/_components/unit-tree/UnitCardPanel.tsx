'use client';

import { Link } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { UnitCard } from '@/admin/endpoints/unit-card';

import { useTexts } from '../use-texts';
import { UnitFacts } from './UnitFacts';
import { UnitPeople } from './UnitPeople';

type Props = { admin: string; id: string; onPick: (id: string | null) => void };

/** The unit beside the tree: registry, site, people. */
export function UnitCardPanel({ admin, id, onPick }: Props) {
  const texts = useTexts();
  const [card, setCard] = useState<UnitCard | 'failed' | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/lt/units/card?id=${id}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setCard((await response.json()) as UnitCard);
      })
      .catch(() => {
        if (!abort.signal.aborted) setCard('failed');
      });
    return () => abort.abort();
  }, [id]);
  const back = <button type="button" className="lt-btn lt-back" onClick={() => onPick(null)}>‹ {texts.tree.back}</button>;
  if (card === null) return <div className="lt-panel__body">{back}<div className="lt-skel"><i /><i /><i /></div></div>;
  if (card === 'failed') return <div className="lt-panel__body">{back}<p className="lt-note lt-note--error" role="alert">{texts.tree.failed}</p></div>;
  return (
    <>
      <div className="lt-panel__head">
        {back}
        <h2>{card.name}</h2>
        <span className="lt-state" data-s={card.closed ? 'het' : 'dang'}>
          {card.closed && card.validTo ? texts.tree.ended(card.validTo.split('-').reverse().join('/')) : texts.tree.inForce}
        </span>
      </div>
      <div className="lt-panel__body lt-stack lt-stack--loose">
        <UnitFacts card={card} onPick={onPick} />
        <UnitPeople admin={admin} card={card} />
        <div className="lt-row">
          {card.address ? <a className="lt-btn" href={card.address} target="_blank" rel="noreferrer">{texts.tree.openSite}</a> : null}
          {card.site ? <Link className="lt-btn" href={`${admin}/collections/sites/${card.site}`} prefetch={false}>{texts.tree.settings}</Link> : null}
          <Link className="lt-btn lt-btn--plain" href={`${admin}/collections/units/${card.id}`} prefetch={false}>{texts.tree.names}</Link>
        </div>
      </div>
    </>
  );
} // prettier-ignore
