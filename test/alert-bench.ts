import type { AlertBoard } from '@/admin/alerts/board';
import type { Alert } from '@/alerts/alert';
import { alertsOn } from '@/alerts/showing';
import { ALERTS, alertOf } from '@/alerts/store';
import type { User } from '@/payload-types';
import type { Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

import type { TestInstallation } from './payload';
import type { RestClient } from './rest';
import type { UnitKey, World } from './world';

export const HOUR = 3_600_000;

type Json = Record<string, unknown> & { errors?: { message: string }[] };
export type Posted = { status: number; json: Json; error: string };

let pressed = 0;

/** What tests about alerts do and ask, through REST as the person concerned. */
export function alertBench(installation: TestInstallation, world: World) {
  const { payload } = installation;
  const clients = new Map<unknown, RestClient>();
  /** One session per person, so that several requests of his may run at once. */
  const rest = (user?: User): RestClient => {
    const known = clients.get(user?.id) ?? installation.rest(user);
    clients.set(user?.id, known);
    return known;
  };
  const who = (unit: UnitKey, role: Role): User => world.user[unit][role];
  const tree = (key: UnitKey): string => `tree:${world.unit[key]}`;
  const post = async (user: User | undefined, path: string, body: object): Promise<Posted> => {
    const response = await rest(user).post(`lt/alerts${path}`, body);
    const json = (await response.json()) as Json;
    return { status: response.status, json, error: json.errors?.[0]?.message ?? '' };
  };
  const order = (unit: UnitKey, channels: string[], more: object = {}) => ({
    unit: world.unit[unit], key: `device-${(pressed += 1)}`, channels, drill: false, severity: 'emergency',
    titleVi: 'Lũ sông Thái Bình lên mức báo động 2', bodyVi: 'Không ra sông.\nGọi 112 khi cần cứu.', phone: '112', until: Date.now() + 12 * HOUR, ...more,
  }); // prettier-ignore
  const stored = async (id: unknown): Promise<Alert> =>
    alertOf((await payload.db.findOne<Alert>({ collection: ALERTS, where: { id: { equals: id } } }))!); // prettier-ignore
  return {
    rest, who, tree, post, order, stored,
    /** previewed and pressed, as the screen does it */
    issue: async (user: User, unit: UnitKey, channels: string[], more: object = {}): Promise<Posted> => {
      const body = order(unit, channels, more);
      const { json } = await post(user, '/preview', body);
      return post(user, '', { ...body, token: json.token });
    },
    act: (user: User | undefined, id: string, verb: string, body: object = { rev: 1 }) => post(user, `/${id}/${verb}`, body),
    /** first lines on a site, as pages read them */
    titles: async (key: UnitKey, now = Date.now()): Promise<string[]> =>
      (await alertsOn(payload, await getTree(payload), world.unit[key], now)).map(({ titleVi }) => titleVi),
    board: async (user: User, unit?: UnitKey): Promise<AlertBoard> =>
      (await (await rest(user).get(`lt/alerts${unit ? `?unit=${world.unit[unit]}` : ''}`)).json()) as AlertBoard,
    /** what the log has about it */
    acts: async (id: unknown): Promise<string[]> => {
      const { docs } = await payload.db.find<{ action: string }>({ collection: 'audit-log', where: { document: { equals: id } }, pagination: false });
      return docs.map(({ action }) => action).sort();
    },
    /** who has an unread notice of this kind */
    told: async (id: unknown, kind: string): Promise<string[]> => {
      const where = { and: [{ item: { equals: id } }, { kind: { equals: kind } }, { readAt: { equals: 0 } }] };
      const { docs } = await payload.db.find<{ person: string }>({ collection: 'notifications', where: where as never, pagination: false });
      return docs.map(({ person }) => person).sort();
    },
    ids: (...people: User[]): string[] => people.map(({ id }) => String(id)).sort(),
    clear: async (): Promise<void> => {
      for (const collection of [ALERTS, 'alert-hides', 'notifications'] as const) await payload.db.deleteMany({ collection, where: {} });
      (globalThis as { __ltAlerts?: WeakMap<object, unknown> }).__ltAlerts?.delete(payload.db);
    },
  };
} // prettier-ignore

export type AlertBench = ReturnType<typeof alertBench>;
