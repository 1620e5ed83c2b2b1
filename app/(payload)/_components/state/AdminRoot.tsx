import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import type { ServerProps } from 'payload';

import { selectedUnit } from '@/admin/selected-unit';
import { unitView } from '@/admin/unit-view';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { SessionDialog } from '../writing/SessionDialog';
import { AdminStateProvider } from './AdminStateProvider';
import { EMPTY_STATE, type AdminState } from './context';
import { DrawerHelp } from './DrawerHelp';

const MOST_OWN = 12;

/** Around the whole admin: settles the chosen unit once per page and hands it to every component. */
export async function AdminRoot({
  children,
  payload,
  user,
  i18n,
}: ServerProps & { children: ReactNode }) {
  return (
    <AdminStateProvider state={await stateOf({ payload, user, i18n })}>
      {children}
      {user ? <SessionDialog /> : null}
      {user ? <DrawerHelp /> : null}
    </AdminStateProvider>
  );
}

async function stateOf({
  payload,
  user,
  i18n,
}: Pick<ServerProps, 'payload' | 'user' | 'i18n'>): Promise<AdminState> {
  const actor = user ? requestActor({ user } as Parameters<typeof requestActor>[0]) : null;
  if (!user || !actor) return EMPTY_STATE;
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const today = vietnamDay(new Date());
  const own = [...new Set(actor.memberships.map((row) => row.unit))].flatMap(
    (id) => tree.get(id) ?? [],
  );
  return {
    person: { id: String(user.id), name: 'name' in user && user.name ? String(user.name) : '' },
    unit: selected ? unitView(tree, selected.unit, language, today) : null,
    roles: selected?.roles ?? [],
    below: selected?.below ?? false,
    mayBelow: selected?.mayBelow ?? false,
    own: own.slice(0, MOST_OWN).map((unit) => unitView(tree, unit, language, today)),
  };
}
