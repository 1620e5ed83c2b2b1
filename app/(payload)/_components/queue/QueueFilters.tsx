'use client';

import { useEffect, useId, useState, type RefObject } from 'react';

import {
  QUEUE_AGES,
  QUEUE_KINDS,
  writeQueueFilter,
  type QueueFilter,
} from '@/admin/queue/queue-filter';
import { LEVELS } from '@/tenants/levels';

import type { QueueTexts } from './queue-texts';
import { UnitFilter } from './UnitFilter';

type Props = {
  filter: QueueFilter;
  unit: { id: string; name: string } | null;
  onFilter: (filter: QueueFilter) => void;
  search: RefObject<HTMLInputElement | null>;
  texts: QueueTexts;
};

const TYPING = 300;

type Choice = {
  label: string;
  any: string;
  value: string;
  options: readonly [value: string, name: string][];
  onPick: (value: string) => void;
};

function Select({ label, any, value, options, onPick }: Choice) {
  const id = useId();
  return (
    <div className="lt-field">
      <label className="lt-vh" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="lt-in"
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{any}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What of the queue is shown. Everything stands in the address, so that it can be kept and passed on. */
export function QueueFilters({ filter, unit, onFilter, search, texts }: Props) {
  const id = useId();
  const [text, setText] = useState(filter.text);
  const [open, setOpen] = useState(writeQueueFilter({ ...filter, text: '' }) !== '');
  const [known, setKnown] = useState(filter.text);
  // The filter was dropped elsewhere, or the address changed by Back.
  if (known !== filter.text) {
    setKnown(filter.text);
    if (filter.text.trim() !== text.trim()) setText(filter.text);
  }
  useEffect(() => {
    if (text.trim() === filter.text.trim()) return;
    const timer = window.setTimeout(() => onFilter({ ...filter, text }), TYPING);
    return () => window.clearTimeout(timer);
  }, [text, filter, onFilter]);
  return (
    <form
      className="lt-qfilters"
      role="search"
      aria-label={texts.filters}
      data-open={open || undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="lt-qfilters__search">
        <label className="lt-vh" htmlFor={id}>
          {texts.search}
        </label>
        <input
          ref={search}
          id={id}
          className="lt-in"
          type="search"
          autoComplete="off"
          placeholder={texts.searchHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button
        type="button"
        className="lt-btn lt-phone"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.filter}
      </button>
      <div className="lt-qfilters__more">
        <UnitFilter
          label={texts.unit}
          any={texts.anyUnit}
          chosen={unit}
          drop={texts.dropUnit}
          onChoose={(chosen) => onFilter({ ...filter, unit: chosen })}
        />
        <Select
          label={texts.level}
          any={texts.anyLevel}
          value={filter.level ?? ''}
          options={LEVELS.filter((level) => level !== 'country').map((level) => [
            level,
            texts.levels[level],
          ])}
          onPick={(value) =>
            onFilter({ ...filter, level: LEVELS.find((level) => level === value) ?? null })
          }
        />
        <Select
          label={texts.kind}
          any={texts.anyKind}
          value={filter.kind ?? ''}
          options={QUEUE_KINDS.map((kind) => [kind, texts.kinds[kind] ?? kind])}
          onPick={(value) =>
            onFilter({ ...filter, kind: QUEUE_KINDS.find((kind) => kind === value) ?? null })
          }
        />
        <Select
          label={texts.age}
          any={texts.anyAge}
          value={filter.age ? String(filter.age) : ''}
          options={QUEUE_AGES.map((age) => [String(age), texts.ages[age] ?? String(age)])}
          onPick={(value) =>
            onFilter({ ...filter, age: QUEUE_AGES.find((age) => String(age) === value) ?? null })
          }
        />
      </div>
    </form>
  );
}
