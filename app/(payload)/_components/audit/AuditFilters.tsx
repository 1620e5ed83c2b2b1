'use client';

import { useRouter } from 'next/navigation.js';
import { useId, useState, type FormEvent } from 'react';

import { auditHref, type AuditAddress } from '@/admin/audit/address';
import { isKind, KINDS } from '@/audit/kind';

import { auditTextsOf } from './audit-texts';
import { findPeople, findUnits } from './find-choices';
import { SearchPick, type Choice } from './SearchPick';

type Props = {
  admin: string;
  address: AuditAddress;
  /** of what is filtered by already; null where it is not known */
  names: { unit: string | null; person: string | null; item: string | null };
  language: 'vi' | 'en';
};

const choiceOf = (id: string | null, name: string | null): Choice | null => (id ? { id, name: name ?? id } : null); // prettier-ignore

/** What the list shows; the address holds it, so that it can be kept and sent. On a phone behind a button. */
export function AuditFilters({ admin, address, names, language }: Props) {
  const texts = auditTextsOf(language);
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [unit, setUnit] = useState(choiceOf(address.unit, names.unit));
  const [person, setPerson] = useState(choiceOf(address.person, names.person));
  const [fault, setFault] = useState('');
  const go = (to: Partial<AuditAddress>) => router.push(auditHref(admin, to));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '') || null;
    const [from, to, kind] = [text('from'), text('to'), text('kind')];
    if (from && to && from > to) return setFault(texts.notBefore);
    setFault('');
    go({ unit: unit?.id ?? null, person: person?.id ?? null, kind: isKind(kind) ? kind : null, item: address.item, from, to });
  };
  return (
    <form className="lt-panel lt-filters" onSubmit={submit} data-open={open}>
      <button type="button" className="lt-btn lt-filters__open" aria-expanded={open} aria-controls={`${id}-body`} onClick={() => setOpen(!open)}>{texts.filter}</button>
      <div id={`${id}-body`} className="lt-filters__body">
        <SearchPick label={texts.unit} help={texts.unitHelp} none={texts.allUnits} searchLabel={texts.search.unit} searchHelp={texts.search.help} value={unit} onPick={setUnit} find={findUnits} texts={texts} />
        <SearchPick label={texts.person} none={texts.anybody} searchLabel={texts.search.person} searchHelp={texts.search.personHelp} value={person} onPick={setPerson} find={findPeople} texts={texts} />
        <div className="lt-field">
          <label htmlFor={`${id}-kind`}>{texts.kind}</label>
          <select id={`${id}-kind`} name="kind" className="lt-in" defaultValue={address.kind ?? ''}>
            <option value="">{texts.anyKind}</option>
            {KINDS.map((kind) => <option key={kind} value={kind}>{texts.kinds[kind]}</option>)}
          </select>
        </div>
        <div className="lt-field">
          <label htmlFor={`${id}-from`}>{texts.from}</label>
          <input id={`${id}-from`} name="from" type="date" className="lt-in" defaultValue={address.from ?? ''} aria-invalid={fault !== ''} aria-describedby={`${id}-fault`} />
        </div>
        <div className="lt-field">
          <label htmlFor={`${id}-to`}>{texts.to}</label>
          <input id={`${id}-to`} name="to" type="date" className="lt-in" defaultValue={address.to ?? ''} aria-invalid={fault !== ''} aria-describedby={`${id}-fault`} />
        </div>
        <p id={`${id}-fault`} className="lt-field__error" role="alert">{fault}</p>
        {address.item ? <p className="lt-filters__item">{texts.item} <strong>{names.item ?? `${address.item.collection} ${address.item.id}`}</strong></p> : null}
        <div className="lt-row lt-filters__act">
          <button type="submit" className="lt-btn lt-btn--primary">{texts.apply}</button>
          <button type="button" className="lt-btn" onClick={() => go({})}>{texts.clear}</button>
        </div>
      </div>
    </form>
  );
} // prettier-ignore
