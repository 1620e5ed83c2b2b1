'use client';

import { useRouter } from 'next/navigation.js';
import { useOptimistic, useSyncExternalStore, useTransition } from 'react';

import { useAdminState } from '../state/context';
import { showBelow } from '../unit/choose-unit';
import { useTexts } from '../use-texts';

/** Above a list of content: whose it is, and the switch for the units below. */
export function ListScope() {
  const { unit, below, mayBelow } = useAdminState();
  const texts = useTexts();
  const router = useRouter();
  const [pending, start] = useTransition();
  const [shown, setShown] = useOptimistic(below);
  const hydrated = useSyncExternalStore(() => () => undefined, () => true, () => false);
  if (!unit) return null;
  const widen = (wide: boolean) => {
    showBelow(wide);
    start(() => {
      setShown(wide);
      router.refresh();
    });
  };
  return (
    <div className="lt-scope">
      <p>
        {texts.unit.showing(unit.level === 'country' ? unit.name : unit.name.charAt(0).toLocaleLowerCase('vi') + unit.name.slice(1))}
      </p>
      {mayBelow ? (
        <label className="lt-line">
          <input type="checkbox" checked={shown} disabled={!hydrated} aria-busy={pending} onChange={(event) => widen(event.target.checked)} />
          {texts.unit.below}
        </label>
      ) : null}
    </div>
  );
} // prettier-ignore
