'use client';

import { useEffect } from 'react';

import { nameFields } from './name-fields';

const inDrawer = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>('.drawer__content') : null;

/**
 * What Payload's drawers lack for those who work by keyboard or by ear: names of fields, the focus in the description once a
 * file was chosen (FLOWS 5), and back where it came from when the drawer is gone.
 */
export function DrawerHelp() {
  useEffect(() => {
    let before: HTMLElement | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !inDrawer(target)) before = target;
    };
    const onChange = ({ target }: Event) => {
      const drawer = inDrawer(target);
      if (!drawer || !(target instanceof HTMLInputElement) || target.type !== 'file') return;
      requestAnimationFrame(() => drawer.querySelector<HTMLElement>('[name=alt]')?.focus());
    };
    let open = false;
    const watch = new MutationObserver(() => {
      const drawer = document.querySelector('.drawer__content');
      if (drawer) nameFields(document);
      else if (open && document.activeElement === document.body) {
        const place = before?.isConnected ? before : null;
        place?.focus();
      }
      open = drawer !== null;
    });
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('change', onChange, true);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('change', onChange, true);
    };
  }, []);
  return null;
}
