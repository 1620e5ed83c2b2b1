'use client';

/* eslint-disable react-hooks/refs -- the keys' commands read refs when a key is pressed, not while the page is made */

import { useRef, useState } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';
import type { QueueRow } from '@/admin/queue/queue-row';
import { formatNumber } from '@/i18n/format';

import { OfferItem } from '../offer/OfferItem';
import { BulkDialog } from './BulkDialog';
import { KeysDialog } from './KeysDialog';
import { queueKeys } from './on-queue-keys';
import type { QueueCommand } from './queue-keys';
import { QueueFilters } from './QueueFilters';
import { QueueItem, waits } from './QueueItem';
import { itemOf } from './queue-address';
import { isOpen } from './QueueLines';
import { QueueListPanel } from './QueueListPanel';
import { QueueStatus } from './QueueStatus';
import { useDecisions } from './use-decisions';
import { useDifference } from './use-difference';
import { useLetters } from './use-letters';
import { useQueue } from './use-queue';
import { useQueueAddress } from './use-queue-address';
import { useQueueFocus } from './use-queue-focus';
import { useQueueTexts } from './use-queue-texts';
import { useSelection } from './use-selection';

const NO_FILTER = { unit: null, level: null, kind: null, age: null, text: '' };

const lineOf = (id: string) => document.querySelector<HTMLAnchorElement>(`[data-row="${id}"] a`);

/** "Chờ duyệt": the list on the left, the open item on the right; on a phone the one after the other. */
export function QueueScreen({ admin }: { admin: string }) {
  const { texts, language } = useQueueTexts();
  const { filter, query, open, go, setFilter } = useQueueAddress(admin);
  const queue = useQueue(query);
  const offer = open?.of === 'offer' ? open : null;
  const { shown, reload } = useDifference(open?.of === 'offer' ? null : open);
  const [letters, setLetters] = useLetters();
  const selection = useSelection(texts);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [dialog, setDialog] = useState<'keys' | 'bulk' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const comments = useRef<HTMLDivElement>(null);
  const bulkButton = useRef<HTMLButtonElement>(null);

  const rows = queue.list?.rows ?? [];
  const at = rows.findIndex((row) => isOpen(row, open));
  const total = queue.list?.counts?.all ?? 0;
  const item = shown.kind === 'ready' ? shown.item : null;
  const openRow = (row: QueueRow | undefined) => {
    decisions.reset();
    go(row ? itemOf(row) : null);
    if (!row) title.current?.focus();
  };
  const nextOf = (): QueueRow | undefined =>
    at >= 0 ? (rows[at + 1] ?? rows[at - 1]) : rows.find((row) => !isOpen(row, open));
  const decisions = useDecisions({
    texts,
    language,
    reload,
    left: () => Math.max(0, total - 1),
    onDone: () => advance(),
  });
  const advance = () => {
    const next = nextOf();
    const done = rows[at];
    if (done) {
      selection.drop(done.id);
      queue.remove(done.id);
    }
    openRow(next);
    if (rows.length < 5) void queue.more();
  };

  useQueueFocus({ item, open, openId: rows[at]?.id ?? null, heading, lineOf, saw: selection.saw });

  const command = (what: QueueCommand, area: 'list' | 'item', row: string | null) => {
    const here = row ? rows.findIndex(({ id }) => id === row) : at;
    const current = rows[here];
    if (what === 'next' || what === 'previous') {
      const target = rows[here < 0 ? 0 : here + (what === 'next' ? 1 : -1)];
      if (!target) return;
      if (area === 'item') openRow(target);
      else lineOf(target.id)?.focus();
    } else if (what === 'select') {
      if (current) select(current);
    } else if (what === 'keys') setDialog('keys');
    else if (what === 'search') search.current?.focus();
    else if (offer && (what === 'arm' || what === 'return'))
      decisions.setMode(what === 'arm' ? 'armed' : 'return');
    else if (item) prepare(what, item);
  };
  const prepare = (what: QueueCommand, shownItem: ItemDifference) => {
    const may = (verb: string) =>
      shownItem.view.verbs.some((one) => one.verb === verb && one.reasons.length === 0);
    if (what === 'comments') comments.current?.querySelector<HTMLElement>('textarea, h2')?.focus();
    if (!waits(shownItem)) return;
    const verb = shownItem.of === 'emergency' ? 'confirm' : 'approve';
    if (what === 'arm' && may(verb)) decisions.setMode('armed');
    else if (what === 'arm')
      decisions.say(
        shownItem.view.verbs.find((one) => one.verb === verb)?.reasons.join(' ') ?? texts.noLonger,
      );
    if (what === 'return' && shownItem.of === 'newest' && may('return'))
      decisions.setMode('return');
  };
  /** on from what somebody else decided */
  const skip = () => {
    const next = nextOf();
    const gone = rows[at];
    if (gone) queue.remove(gone.id);
    openRow(next);
  };
  const select = (row: QueueRow) => decisions.say(selection.toggle(row) || '');
  const setMode = (mode: typeof decisions.mode) => {
    decisions.setMode(mode);
    if (mode === 'idle') heading.current?.focus();
  };
  const keys = (area: 'list' | 'item') => queueKeys(area, letters, command);
  const chosen = rows
    .filter((row) => selection.selected.has(row.id))
    .flatMap((row) => {
      const seen = selection.seenOf(row);
      return seen ? [{ row, seen }] : [];
    });

  return (
    <main className="lt-page" data-step={open ? 'item' : 'list'}>
      <div className="lt-page__head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {texts.title}{' '}
            {queue.list?.counts ? (
              <span className="lt-count">{texts.count(formatNumber(total, language))}</span>
            ) : null}
          </h1>
        </div>
        <button
          type="button"
          className="lt-btn lt-btn--plain lt-desk"
          onClick={() => setDialog('keys')}
        >
          {texts.keys} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      <QueueFilters
        filter={filter}
        unit={queue.list?.unit ?? null}
        onFilter={setFilter}
        search={search}
        texts={texts}
      />
      <p className={decisions.said ? 'lt-note lt-note--ok lt-queue__said' : 'lt-vh'} role="status">
        {decisions.said}
      </p>
      <div className="lt-queue" data-step={open ? 'item' : 'list'}>
        <section
          className="lt-queue__list lt-stack"
          aria-label={texts.list}
          onKeyDown={keys('list')}
        >
          <QueueListPanel
            {...{ queue, open, admin, language, texts, problems, bulkButton }}
            selected={selection.selected}
            lockOf={selection.lockOf}
            onOpen={openRow}
            onSelect={select}
            onBulk={() => setDialog('bulk')}
            onUnselect={selection.clear}
            onDropFilter={() => setFilter(NO_FILTER)}
          />
        </section>
        <section
          className="lt-queue__item lt-stack"
          aria-label={item?.title || texts.title}
          onKeyDown={keys('item')}
        >
          {open ? (
            <button type="button" className="lt-btn lt-back" onClick={() => go(null)}>
              ‹ {texts.back}
              {at >= 0 ? ` (${at + 1}/${formatNumber(total, language)})` : ''}
            </button>
          ) : null}
          {offer ? null : <QueueStatus {...{ shown, reload, texts }} />}
          {offer ? (
            <OfferItem
              key={`${offer.id}/${offer.unit}`}
              item={offer.id}
              unit={offer.unit}
              {...{ letters, language, texts, heading }}
              mode={decisions.mode}
              onMode={setMode}
              onDone={(said) => {
                decisions.setMode('idle');
                decisions.say(said);
                advance();
              }}
              onNext={nextOf() ? skip : null}
            />
          ) : null}
          {item ? (
            <QueueItem
              {...{ item, admin, language, texts, letters, heading, comments }}
              mode={decisions.mode}
              onMode={setMode}
              busy={decisions.busy}
              problem={decisions.problem}
              onDecide={(decision, reason) => void decisions.act(item, decision, reason)}
              onNext={nextOf() ? skip : null}
            />
          ) : null}
        </section>
      </div>
      <KeysDialog
        open={dialog === 'keys'}
        letters={letters}
        onLetters={setLetters}
        onClose={() => setDialog(null)}
        texts={texts}
      />
      {dialog === 'bulk' ? (
        <BulkDialog
          chosen={chosen}
          texts={texts}
          onDone={(row) => {
            selection.drop(row.id);
            queue.remove(row.id);
          }}
          onFailed={(row, reason) => setProblems((known) => new Map(known).set(row.id, reason))}
          onClose={(said) => {
            setDialog(null);
            if (said) decisions.say(said);
            if (said && open && !rows.some((row) => isOpen(row, open))) openRow(rows[0]);
            else (bulkButton.current ?? title.current)?.focus();
          }}
        />
      ) : null}
    </main>
  );
}
