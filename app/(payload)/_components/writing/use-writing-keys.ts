'use client';

import { useEffect, useRef } from 'react';

const title = (): HTMLInputElement | null => document.querySelector('#field-title');
const text = (): HTMLElement | null =>
  document.querySelector('#field-body [contenteditable="true"]');

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
    // Whoever has begun somewhere else is not taken away from there.
    if (isNew && document.activeElement === document.body) title()?.focus();
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
