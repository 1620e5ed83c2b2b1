'use client';

import { useEffect, useRef } from 'react';

const title = (): HTMLInputElement | null => document.querySelector('#field-title');
const text = (): HTMLElement | null =>
  document.querySelector('.rich-text-lexical [contenteditable="true"]');

const SETTLES_MS = 3000;

const ACTS = ['pointerdown', 'keydown'] as const;

/**
 * The fields come after the screen, and once more when the form's state is there. Whoever has begun somewhere else is not
 * taken away from there. @returns stops looking
 */
function beginInTitle(): () => void {
  // The link that led here.
  const before = document.activeElement;
  const begin = () => {
    const at = document.activeElement;
    if (!at || at === document.body || at === before) title()?.focus();
  };
  const watch = new MutationObserver(begin);
  const stop = () => {
    watch.disconnect();
    window.clearTimeout(timer);
    ACTS.forEach((act) => document.removeEventListener(act, stop, true));
  };
  const timer = window.setTimeout(stop, SETTLES_MS);
  watch.observe(document.body, { childList: true, subtree: true });
  ACTS.forEach((act) => document.addEventListener(act, stop, true));
  begin();
  return stop;
}

/**
 * Keys of the writing screen (FLOWS, section 4): a new text begins in its title, `Enter` there goes on to the text,
 * `Ctrl+Enter` anywhere in the form submits it.
 * @param isNew whether the text has not been saved yet
 */
export function useWritingKeys(isNew: boolean, submit: () => void): void {
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });
  useEffect(() => {
    return isNew ? beginInTitle() : undefined;
  }, [isNew]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
      const inForm = event.target instanceof Element && event.target.closest('.collection-edit');
      if (inForm && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current();
      } else if (event.target === title()) {
        event.preventDefault();
        text()?.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
