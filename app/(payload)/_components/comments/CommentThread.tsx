'use client';

import { useRef, useState } from 'react';

import type { ThreadView } from '@/comments/comment-view';

import { CommentBody, moment } from './CommentBody';
import { CommentForm } from './CommentForm';
import type { CommentTexts } from './comment-texts';
import type { CommentsState } from './use-comments';

type Props = {
  item: string;
  thread: ThreadView;
  texts: CommentTexts;
  language: 'vi' | 'en';
  state: CommentsState;
  onSettled: () => void;
};

/** A comment with its answers; whoever may comment may answer it, settle it and open it again. */
export function CommentThread({ item, thread, texts, language, state, onSettled }: Props) {
  const [answering, setAnswering] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const name = thread.name || texts.someone;
  const settle = async () => {
    if (await state.press(thread.resolved ? 'reopen' : 'resolve', thread.id)) onSettled();
  };
  const stop = () => {
    setAnswering(false);
    window.setTimeout(() => answer.current?.focus());
  };
  const reply = async (body: { text: string; key: string }) => {
    const why = await state.send('reply', '', { ...body, thread: thread.id });
    if (why === null) stop();
    return why;
  };
  return (
    <li className="lt-thread lt-stack lt-stack--tight">
      <p className="lt-small lt-quiet">{thread.edition > 0 ? texts.edition(thread.edition) : texts.draft}</p>
      {thread.quote ? <blockquote className="lt-quote" aria-label={texts.quoted}>{thread.quote}</blockquote> : null}
      <CommentBody comment={thread} {...{ item, texts, language, state }} />
      {thread.replies.length > 0 ? (
        <ul className="lt-replies">
          {thread.replies.map((one) => <li key={one.id}><CommentBody comment={one} {...{ item, texts, language, state }} /></li>)}
        </ul>
      ) : null}
      {thread.resolved ? <p className="lt-small lt-quiet">{texts.resolvedBy(thread.resolved.name || texts.someone, moment(thread.resolved.at, language))}</p> : null}
      {answering ? (
        <CommentForm item={item} slot={thread.id} label={texts.replyLabel(name)} button={texts.sendReply} texts={texts} onSend={reply} onCancel={stop} />
      ) : (
        <div className="lt-row">
          <button ref={answer} type="button" className="lt-btn" aria-label={texts.replyLabel(name)} onClick={() => setAnswering(true)}>{texts.reply}</button>
          <button type="button" className="lt-btn" aria-label={thread.resolved ? texts.reopenLabel(name) : texts.resolveLabel(name)} onClick={() => void settle()}>
            {thread.resolved ? texts.reopen : texts.resolve}
          </button>
        </div>
      )}
    </li>
  );
} // prettier-ignore
