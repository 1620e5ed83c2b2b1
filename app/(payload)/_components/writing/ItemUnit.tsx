'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';

import type { UnitView } from '@/admin/unit-view';
import { actorOf, mayIn } from '@/tenants/actor';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';

const within = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** Whose the open item is. The chosen unit never changes it; where the two differ, that is said. */
export function ItemUnit({ own }: { own: UnitView | null }) {
  const { unit: texts } = useTexts();
  const { unit } = useAdminState();
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  if (id) {
    if (!own) return <p className="lt-quiet lt-small">&nbsp;</p>;
    return (
      <p className="lt-small">
        <strong>{texts.belongs(within(own.name))}</strong>
        {unit && unit.id !== own.id ? <span className="lt-quiet"> {texts.otherChosen(within(unit.name))}</span> : null}
      </p>
    );
  }
  if (!unit) return null;
  if (!mayIn(actorOf(user), 'content.write', unit.id, unit.scope)) {
    return <div className="lt-note lt-note--warn" role="alert"><div><p>{texts.notHere(within(unit.name))}</p></div></div>;
  }
  return <p className="lt-small"><strong>{texts.willBelong(within(unit.name))}</strong></p>;
} // prettier-ignore
