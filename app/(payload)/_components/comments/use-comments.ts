'use client';

import { useCallback, useEffect, useState } from 'react';

import type { CommentList } from '@/comments/list-comments';

import {
  CommentRequestRefused,
  readCommentList,
  sendComment,
  type CommentTarget,
} from './comment-requests';
import type { CommentTexts } from './comment-texts';

export type CommentAct = 'add' | 'reply' | 'edit' | 'delete' | 'resolve' | 'reopen';

type Known =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'hidden' }
  | { kind: 'ready'; list: CommentList };

/** Threads of an item, what became of the last press, and the resolved ones once they were asked for. */
export function useComments({ type, id }: CommentTarget, texts: CommentTexts) {
  const [known, setKnown] = useState<Known>({ kind: 'loading' });
  const [resolved, setResolved] = useState<CommentList | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');

  const load = useCallback(async () => {
    try {
      const list = await readCommentList({ type, id }, 'open', null);
      setKnown({ kind: 'ready', list });
    } catch (error) {
      // Who reads the item without writing it has no part in this.
      const none = error instanceof CommentRequestRefused && (error.status === 403 || error.status === 404);
      setKnown((before) => (none ? { kind: 'hidden' } : before.kind === 'ready' ? before : { kind: 'failed' }));
    }
  }, [type, id]);

  // Anew whenever the person comes back to the window: the other one may have answered.
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    const again = () => void load();
    window.addEventListener('focus', again);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('focus', again);
    };
  }, [load]);

  const showResolved = async (on: boolean) => setResolved(on ? await readCommentList({ type, id }, 'resolved', null).catch(() => null) : null);

  /** @returns null once it is done, else why not */
  async function send(act: CommentAct, rest: string, body: object): Promise<string | null> {
    setSaid('');
    setFault('');
    try {
      const list = await sendComment({ type, id }, rest, body);
      setKnown({ kind: 'ready', list });
      setSaid(texts.done[act]);
      if (resolved) await showResolved(true);
      return null;
    } catch (error) {
      if (error instanceof CommentRequestRefused && error.status === 409) await load();
      return (error instanceof CommentRequestRefused && error.message) || texts.network;
    }
  }

  /** For what is pressed and not typed: the reason stands above the threads. */
  async function press(act: CommentAct, comment: string): Promise<boolean> {
    const why = await send(act, `/${comment}/${act}`, {});
    setFault(why ?? '');
    return why === null;
  }

  async function more(state: 'open' | 'resolved') {
    const list = state === 'open' ? (known.kind === 'ready' ? known.list : null) : resolved;
    if (!list?.next) return;
    try {
      const page = await readCommentList({ type, id }, state, list.next);
      const longer = { ...page, threads: [...list.threads, ...page.threads] };
      if (state === 'open') setKnown({ kind: 'ready', list: longer });
      else setResolved(longer);
    } catch {
      setFault(texts.failed);
    }
  }
  return { known, resolved, said, fault, load, send, press, more, showResolved } as const;
} // prettier-ignore

export type CommentsState = ReturnType<typeof useComments>;
