'use client';

import { useTranslation } from '@payloadcms/ui';
import { useId, useRef } from 'react';

import type { CommentList } from '@/comments/list-comments';

import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';
import type { CommentTarget } from './comment-requests';
import { commentTextsOf } from './comment-texts';
import { useComments } from './use-comments';
import { useSelectedPassage } from './use-selected-passage';

/** "Góp ý": what those who write an item and those who decide about it say to each other. Shows nothing to others. */
export function Comments({ type, id }: CommentTarget) {
  // Another item begins anew: forms keep what belongs to theirs.
  return <CommentsOf key={`${type}/${id}`} type={type} id={id} />;
}

function CommentsOf(target: CommentTarget) {
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = commentTextsOf(language);
  const state = useComments(target, texts);
  const passage = useSelectedPassage();
  const { known, resolved, said, fault } = state;
  if (known.kind === 'hidden') return null;
  const item = `${target.type}/${target.id}`;
  const list = known.kind === 'ready' ? known.list : null;
  const threads = (page: CommentList, which: 'open' | 'resolved') => (
    <>
      <ul className="lt-threads">
        {page.threads.map((thread) => <CommentThread key={thread.id} onSettled={() => top.current?.focus()} {...{ item, thread, texts, language, state }} />)}
      </ul>
      {page.next ? <button type="button" className="lt-btn" onClick={() => void state.more(which)}>{texts.more}</button> : null}
    </>
  );
  return (
    <section className="lt-panel lt-comments" aria-labelledby={heading}>
      <div className="lt-panel__head">
        <h2 id={heading} ref={top} tabIndex={-1}>{texts.title}</h2>
        {list && list.open > 0 ? <span className="lt-tag">{texts.count(list.open)}</span> : null}
      </div>
      <div className="lt-panel__body lt-stack">
        <p className="lt-help">{texts.help}</p>
        {known.kind === 'loading' ? <p className="lt-quiet lt-small">{texts.loading}</p> : null}
        {known.kind === 'failed' ? (
          <div className="lt-note lt-note--error"><p>{texts.failed}</p><div className="lt-row"><button type="button" className="lt-btn" onClick={() => void state.load()}>{texts.retry}</button></div></div>
        ) : null}
        <p role="status" className={said ? 'lt-small' : 'lt-vh'}>{said}</p>
        {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
        {list ? (
          <>
            {list.threads.length === 0 ? <p className="lt-quiet lt-small">{texts.none}</p> : threads(list, 'open')}
            <CommentForm item={item} slot="new" label={texts.write} help={texts.writeHelp} button={texts.send} passage={passage} texts={texts} onSend={(body) => state.send('add', '', body)} />
            {list.resolved > 0 ? (
              <button type="button" className="lt-btn" aria-expanded={resolved !== null} onClick={() => void state.showResolved(resolved === null)}>{texts.showResolved(list.resolved)}</button>
            ) : null}
            {resolved && list.resolved > 0 ? threads(resolved, 'resolved') : null}
          </>
        ) : null}
      </div>
    </section>
  );
} // prettier-ignore
