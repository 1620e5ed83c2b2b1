'use client';

import { useEffect, useRef, type RefObject } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';

import { unreadStore } from '../notices/unread-store';
import { waits } from './QueueItem';
import type { OpenItem } from './queue-address';
import type { useSelection } from './use-selection';

type Options = {
  item: ItemDifference | null;
  open: OpenItem | null;
  /** of the row of the list that is open */
  openId: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  lineOf: (id: string) => HTMLElement | null;
  saw: ReturnType<typeof useSelection>['saw'];
};

/** Focus follows what is read, and what is opened counts as read and seen. */
export function useQueueFocus({ item, open, openId, heading, lineOf, saw }: Options): void {
  const last = useRef<string | null>(null);
  // What is read is in the line of reading: focus goes to the heading of whatever was opened.
  const key = item ? `${item.type}/${item.id}/${item.of}` : '';
  useEffect(() => {
    if (key) heading.current?.focus();
  }, [key, heading]);
  // What was said about it is read with it.
  const offer = open?.of === 'offer' ? open.id : null;
  const readItem = item ? `${item.type}/${item.id}` : offer ? `articles/${offer}` : '';
  useEffect(() => {
    const [type, id] = readItem.split('/');
    if (type && id) void unreadStore.read({ type, item: id });
  }, [readItem]);
  useEffect(() => {
    if (item && item.of === 'newest' && waits(item))
      saw(item.id, { sha256: item.sha256, sites: item.sites.count });
  }, [item, saw]);
  // Back on the list: where one was.
  const isOpen = open !== null;
  useEffect(() => {
    if (openId) last.current = openId;
    else if (!isOpen && last.current) {
      lineOf(last.current)?.focus();
      last.current = null;
    }
  }, [openId, isOpen, lineOf]);
}
