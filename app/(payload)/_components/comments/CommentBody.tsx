'use client';

import { useState } from 'react';

import type { CommentView } from '@/comments/comment-view';
import { formatDate, formatTime } from '@/i18n/format';

import { useTexts } from '../use-texts';
import { CommentForm } from './CommentForm';
import type { CommentTexts } from './comment-texts';
import type { CommentsState } from './use-comments';

type Props = {
  item: string;
  comment: CommentView;
  texts: CommentTexts;
  language: 'vi' | 'en';
  state: CommentsState;
};

export const moment = (at: number, language: 'vi' | 'en'): string => {
  const iso = new Date(at).toISOString();
  return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
};

/** Who said what, and when; to its writer with what he can still do about it. */
export function CommentBody({ item, comment, texts, language, state }: Props) {
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const { roles } = useTexts();
  const who = [comment.role ? roles[comment.role as keyof typeof roles] : '', comment.unit].filter(Boolean).join(', ');
  const save = async (body: { text: string }) => {
    const why = await state.send('edit', `/${comment.id}/edit`, body);
    if (why === null) setDoing(null);
    return why;
  };
  return (
    <div className="lt-comment">
      <p className="lt-small">
        <strong>{comment.name || texts.someone}</strong>{who ? <span className="lt-quiet"> · {who}</span> : null}
        <br />
        <time className="lt-quiet" dateTime={new Date(comment.at).toISOString()}>{moment(comment.at, language)}</time>
        {comment.edited && !comment.deleted ? <span className="lt-quiet"> · {texts.edited}</span> : null}
      </p>
      {comment.deleted ? <p className="lt-quiet"><em>{texts.deleted}</em></p> : doing === 'edit' ? (
        <CommentForm item={item} slot={`edit-${comment.id}`} label={texts.editLabel} button={texts.save} initial={comment.text} texts={texts} onSend={save} onCancel={() => setDoing(null)} />
      ) : <p className="lt-comment__text">{comment.text}</p>}
      {comment.deletable && doing === null ? (
        <div className="lt-row">
          {comment.editableUntil ? <button type="button" className="lt-btn lt-btn--plain lt-small" onClick={() => setDoing('edit')}>{texts.edit}</button> : null}
          <button type="button" className="lt-btn lt-btn--plain lt-small" onClick={() => setDoing('delete')}>{texts.remove}</button>
        </div>
      ) : null}
      {doing === 'delete' ? (
        <div className="lt-row" role="group" aria-label={texts.removeYes}>
          <p className="lt-small">{texts.removeAsk}</p>
          <button type="button" className="lt-btn" onClick={() => void state.press('delete', comment.id).then(() => setDoing(null))}>{texts.removeYes}</button>
          <button type="button" className="lt-btn" autoFocus onClick={() => setDoing(null)}>{texts.keep}</button>
        </div>
      ) : null}
    </div>
  );
} // prettier-ignore
