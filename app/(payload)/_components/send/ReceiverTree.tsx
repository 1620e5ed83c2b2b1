'use client';

import { useId, useRef, useState } from 'react';

import { ReceiverBranch, ReceiverRows, type Picking } from './ReceiverBranch';
import { useReceivers } from './use-receivers';

const NAMED = 5;

/** The tree of receivers with a search that needs no accents. */
export function ReceiverTree(picking: Picking) {
  const { item, from, texts } = picking;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const query = text.trim();
  const { found } = useReceivers(item, from, { q: query });
  const hits = query && typeof found === 'object' ? found : null;
  const said = !query
    ? ''
    : !hits
      ? found === 'failed'
        ? texts.failed
        : texts.searching
      : texts.found(
          hits.total,
          hits.rows
            .slice(0, NAMED)
            .map(({ name }) => name)
            .join(', '),
        );
  return (
    <>
      <div className="lt-panel__head">
        <div className="lt-field lt-grow">
          <label htmlFor={id}>{texts.search}</label>
          <input
            ref={box}
            id={id}
            className="lt-in"
            type="search"
            autoComplete="off"
            value={text}
            aria-describedby={`${id}-said`}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </div>
      <div className="lt-panel__body lt-picktree">
        <p className="lt-small lt-quiet" id={`${id}-said`} role="status">
          {said}
        </p>
        {!query ? (
          <ReceiverBranch
            {...picking}
            key={from}
            parent={from}
            name={null}
            levels={[]}
            above={[]}
          />
        ) : null}
        {hits && hits.rows.length > 0 ? (
          <ul className="lt-tree" aria-label={texts.treeLabel}>
            <ReceiverRows {...picking} key={query} rows={hits.rows} above={[]} hits />
          </ul>
        ) : null}
        {hits && hits.rows.length === 0 ? (
          <div className="lt-empty">
            <h3>{texts.none(query)}</h3>
            <p>{texts.tryPart}</p>
          </div>
        ) : null}
        {query ? (
          <button
            type="button"
            className="lt-btn lt-btn--plain"
            onClick={() => {
              setText('');
              box.current?.focus();
            }}
          >
            {texts.clear}
          </button>
        ) : null}
      </div>
    </>
  );
}
