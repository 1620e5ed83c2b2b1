'use client';

import type { KeyboardEvent } from 'react';

import { queueCommand, type KeyPlace, type QueueCommand } from './queue-keys';

const FIELD =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], dialog';

/** Handlers for the list and the item; keys work while the focus is in one of them. */
export const queueKeys =
  (
    area: KeyPlace['area'],
    letters: boolean,
    onCommand: (command: QueueCommand, area: KeyPlace['area'], row: string | null) => void,
  ) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const inField = target.closest(FIELD) !== null;
    const { code, shiftKey, ctrlKey, altKey, metaKey } = event;
    const key = {
      code,
      shiftKey,
      ctrlKey,
      altKey,
      metaKey,
      isComposing: event.nativeEvent.isComposing,
    };
    const command = queueCommand(key, { area, inField, letters });
    if (!command) return;
    event.preventDefault();
    onCommand(command, area, target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null);
  };
