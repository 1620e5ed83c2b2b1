'use client';

import { PublishButton, UnpublishButton, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useId } from 'react';

import { actorOf, mayIn } from '@/tenants/actor';
import { can } from '@/tenants/roles';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { useItemUnit } from './use-item-unit';

const within = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/**
 * *Đăng* and *Gỡ bài* for whoever may; for the others the button stays in its place, focusable, with the reason under it
 * (FLOWS rule 2). The server decides in any case.
 */
export function PublishAction() {
  const { user } = useAuth();
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { unit } = useAdminState();
  const own = useItemUnit();
  const { write } = useTexts();
  const reason = useId();
  const target = id ? own : unit;
  const actor = actorOf(user);
  if (!target) return null;
  if (mayIn(actor, 'content.publish', target.id, target.scope)) {
    return (
      <>
        {hasPublishedDoc ? <span className="lt-withdraw"><UnpublishButton label={write.withdraw} /></span> : null}
        <PublishButton label={write.publish} />
      </>
    );
  }
  const onlyWrites = !actor?.memberships.some((row) => can(row.role, 'content.publish'));
  return (
    <span className="lt-refused">
      <button type="button" className="lt-btn" aria-disabled="true" aria-describedby={reason}>
        {write.publish}
      </button>
      <span id={reason} className="lt-small lt-quiet">
        {onlyWrites && mayIn(actor, 'content.write', target.id, target.scope) ? write.authorsDoNot : write.notYours(within(target.name))}
      </span>
    </span>
  );
} // prettier-ignore
