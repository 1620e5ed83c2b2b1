import type { Payload, TypedUser, Where } from 'payload';

import type { Article } from '@/payload-types';
import { mayIn, type Actor } from '@/tenants/actor';
import { SCOPE_KEYS } from '@/tenants/levels';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

import type { SelectedUnit } from './selected-unit';

const ROWS = 8;

export type WorkRow = Pick<Article, 'id' | 'title' | 'updatedAt' | 'publishedAt' | '_status'> & {
  unit: string;
};

export type HomeData = {
  drafts: WorkRow[];
  published: WorkRow[];
  /** open units below without anybody; null for people who administer nothing here */
  withoutPeople: { units: TreeUnit[]; total: number } | null;
};

type At = {
  payload: Payload;
  user: TypedUser;
  actor: Actor;
  tree: UnitTree;
  selected: SelectedUnit;
  today: string;
};

async function articles(
  { payload, user }: At,
  where: Where,
  sort: string,
  draft: boolean,
): Promise<WorkRow[]> {
  const { docs } = await payload.find({
    collection: 'articles', depth: 0, limit: ROWS, pagination: false, draft, sort, where, user, overrideAccess: false,
    select: { title: true, updatedAt: true, publishedAt: true, _status: true, steward: true },
  }); // prettier-ignore
  return docs.map((doc) => ({ ...doc, unit: String(doc.steward) }));
}

/** Which open units at and below the chosen one have nobody: one distinct query over an index, the tree from memory. */
async function withoutPeople(at: At): Promise<HomeData['withoutPeople']> {
  const { payload, actor, tree, selected, today } = at;
  const { unit } = selected;
  if (!mayIn(actor, 'people.manage', unit.id, tree.scope(unit.id))) return null;
  const { values } = await payload.findDistinct({
    collection: 'users', field: 'memberships.unit', limit: 0, overrideAccess: true,
    where: { and: [{ [`memberships.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } }, { closedAt: { exists: false } }] },
  } as Parameters<Payload['findDistinct']>[0]); // prettier-ignore
  const staffed = new Set(
    values.flatMap((row) => Object.values(row as Record<string, unknown>)).map(String),
  );
  const empty = tree
    .subtree(unit.id)
    .filter((each) => !isClosed(each, today) && !staffed.has(each.id));
  return { units: empty.slice(0, ROWS), total: empty.length };
}

/** The first screen's lists, each at most eight rows by an index. */
export async function homeData(at: At): Promise<HomeData> {
  const { user, selected } = at;
  const { unit, below } = selected;
  const own: Where = { steward: { equals: unit.id } };
  const shown: Where = below ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } } : own;
  const mine: Where = {
    and: [{ createdBy: { equals: user.id } }, { _status: { equals: 'draft' } }],
  };
  const published: Where = { and: [shown, { _status: { equals: 'published' } }] };
  const [drafts, recent, empty] = await Promise.all([
    articles(at, mine, '-updatedAt', true),
    articles(at, published, '-publishedAt', false),
    withoutPeople(at),
  ]);
  return { drafts, published: recent, withoutPeople: empty };
}
