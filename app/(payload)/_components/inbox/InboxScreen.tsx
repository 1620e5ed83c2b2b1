'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { useState, type KeyboardEvent } from 'react';

import { INBOX_TABS, type InboxTab } from '@/syndication/inbox-tabs';

import { useLetters } from '../queue/use-letters';
import { inboxCommand } from './inbox-keys';
import { inboxTextsOf } from './inbox-texts';
import { InboxFilters, NO_FILTER, queryOf } from './InboxFilters';
import { InboxLineRow, type InboxForm } from './InboxLineRow';
import { MandatoryList } from './MandatoryList';
import { PinMany } from './PinEnd';
import { PinnedList } from './PinnedList';
import { useInbox } from './use-inbox';
import { useInboxPress } from './use-inbox-press';

type Props = { unit: { id: string; name: string } };

const FIELD = 'input:not([type=checkbox]), textarea, select';

/** "Hộp nhận bài": what must be confirmed, then what is new, taken or skipped. */
export function InboxScreen({ unit }: Props) {
  const { config } = useConfig();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = inboxTextsOf(language);
  const [tab, setTab] = useState<InboxTab>('new');
  const [filter, setFilter] = useState(NO_FILTER);
  const [letters] = useLetters();
  const query = queryOf(tab, filter);
  const { list, failed, load, more } = useInbox(unit.id, query);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<{ item: string; form: InboxForm } | null>(null);
  const press = useInboxPress(unit.id, texts, async (refused) => {
    // What was typed stays where it was refused.
    setOpen((known) => (known && refused.has(known.item) ? known : null));
    setSelected(new Set());
    await load();
  });
  const rows = list?.rows ?? [];
  const pinned = new Set(list?.pins.map(({ id }) => id));
  const mayOwn = ({ accepted }: { accepted: boolean }) => !accepted || list?.moderates === true;
  const chosen = rows.filter(({ item }) => selected.has(item)).map(({ item }) => item);
  const toPin = rows.filter(({ item, shows }) => selected.has(item) && shows && !pinned.has(item)).map(({ item }) => item);
  const toggle = (item: string) =>
    setSelected((known) => {
      const next = new Set(known);
      if (!next.delete(item)) next.add(item);
      return next;
    });
  const focus = (item: string | undefined) => document.querySelector<HTMLElement>(`[data-row="${item}"] input`)?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const { code, shiftKey, ctrlKey, altKey, metaKey } = event;
    const command = inboxCommand({ code, shiftKey, ctrlKey, altKey, metaKey, isComposing: event.nativeEvent.isComposing }, { inField: target.closest(FIELD) !== null, letters });
    if (!command) return;
    event.preventDefault();
    const at = rows.findIndex(({ item }) => item === target.closest<HTMLElement>('[data-row]')?.dataset.row);
    const row = rows[at];
    if (command === 'next') focus(rows[at + 1]?.item);
    else if (command === 'previous') focus(rows[at - 1]?.item);
    else if (row && command === 'select' && tab !== 'skipped' && tab !== 'unclassified') toggle(row.item);
    else if (row && command === 'take' && row.decision !== 'live' && !row.accepted) setOpen({ item: row.item, form: 'take' });
    else if (row && command === 'skip' && row.strength !== 'mandatory' && row.decision !== 'hidden' && !row.accepted) void press.act({ act: 'hide', items: [row.item] });
    else if (row && command === 'pin' && (row.shows || pinned.has(row.item))) void press.act({ act: pinned.has(row.item) ? 'unpin' : 'pin', items: [row.item] });
  };
  const follow = <Link className="lt-btn" href={`${config.routes.admin}/theo-doi-tu-dong`} prefetch={false}>{texts.followed}</Link>;
  return (
    <main className="lt-page">
      <div className="lt-page__head"><div><h1>{texts.title}</h1><p>{texts.intro(unit.name)}</p></div>{follow}</div>
      <p className={press.said ? 'lt-note lt-note--ok lt-queue__said' : 'lt-vh'} role="status">
        {press.said} {press.undoable ? <button type="button" className="lt-btn" onClick={() => void press.undo()}>{texts.undo}</button> : null}
      </p>
      {press.problem ? <p className="lt-note lt-note--error" role="alert">{press.problem}</p> : null}
      <div className="lt-stack">
        <MandatoryList lines={list?.mandatory ?? []} busy={press.busy} {...{ language, texts }} onAcknowledge={(item) => void press.act({ act: 'acknowledge', items: [item] })} />
        <PinnedList pins={list?.pins ?? []} own={list?.own ?? []} busy={press.busy} texts={texts} onOrder={(items, said) => void press.order(items, said)} language={language} onPin={(item, until) => void press.act({ act: 'pin', items: [item], until })} onUnpin={(item) => void press.act({ act: 'unpin', items: [item] })} />
        <nav aria-label={texts.tabsLabel}>
          <ul className="lt-tags">
            {INBOX_TABS.map((one) => <li key={one}><button type="button" className="lt-btn" aria-pressed={one === tab} onClick={() => { setTab(one); setSelected(new Set()); setOpen(null); }}>{texts.tabs[one]}</button></li>)}
          </ul>
        </nav>
        <InboxFilters filter={filter} sections={list?.sections ?? []} origins={rows.map(({ origin }) => origin)} onFilter={setFilter} texts={texts} />
        {failed ? <div className="lt-note lt-note--error" role="alert"><p>{texts.failed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void load()}>{texts.retry}</button></div></div> : null}
        {!list && !failed ? <div className="lt-skel lt-skel--late" role="status"><span className="lt-small lt-quiet">{texts.loading}</span><i /><i /><i /></div> : null}
        {tab === 'unclassified' ? <p className="lt-small lt-quiet">{texts.unclassifiedHelp}</p> : null}
        {list && rows.length === 0 ? <div className="lt-panel lt-empty"><h2>{texts.empty[tab]}</h2>{list.next || filter !== NO_FILTER ? <p>{texts.emptyFiltered}</p> : tab === 'new' ? <><p>{texts.emptyText}</p>{follow}</> : null}</div> : null}
        {chosen.length > 0 ? (
          <div className="lt-bulk">
            <span>{texts.selected(chosen.length)}</span>
            <button type="button" className="lt-btn lt-btn--plain" onClick={() => setSelected(new Set())}>{texts.unselect}</button>
            {toPin.length > 0 ? <PinMany count={toPin.length} busy={press.busy} texts={texts} onPin={(until) => void press.act({ act: 'pin', items: toPin, until })} /> : null}
            {tab === 'new' ? <button type="button" className="lt-btn" aria-disabled={press.busy} onClick={() => void press.act({ act: 'hide', items: chosen })}>{texts.skipMany(chosen.length)}</button> : null}
            {tab === 'new' ? <button type="button" className="lt-btn lt-btn--primary" aria-disabled={press.busy} onClick={() => void press.act({ act: 'take', items: chosen })}>{texts.takeMany(chosen.length)}</button> : null}
          </div>
        ) : null}
        {rows.length > 0 ? (
          <section className="lt-panel" aria-label={texts.list} onKeyDown={onKeyDown}>
            <ul className="lt-rows">
              {rows.map((row) => (
                <InboxLineRow
                  key={row.item} unit={unit.id} row={row} sections={list?.sections ?? []} selected={selected.has(row.item)} pinned={pinned.has(row.item)} classifies={tab === 'unclassified' && mayOwn(row)} edits={tab === 'taken' && row.own !== null && mayOwn(row)} open={open?.item === row.item ? open.form : null} busy={press.busy} problem={press.problems.get(row.item) ?? ''}
                  onSelect={tab === 'new' || tab === 'taken' ? () => toggle(row.item) : null} onOpen={(form) => setOpen(form && { item: row.item, form })} onPress={(what) => void press.act({ ...what, items: [row.item] })} {...{ language, texts }}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {list?.next ? <button type="button" className="lt-btn lt-btn--wide" onClick={() => void more()}>{texts.more}</button> : null}
        {letters ? <p className="lt-small lt-quiet lt-desk">{texts.keys}</p> : null}
      </div>
    </main>
  );
} // prettier-ignore
