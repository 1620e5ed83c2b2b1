import type { PayloadRequest, Where } from 'payload';

import { openReasons } from '@/clarity/open-reasons';
import { STANDINGS, type StandingRow } from '@/clarity/row';
import { env } from '@/security/env';
import { mayIn, type Actor } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { SCOPE_KEYS } from '@/tenants/levels';
import { scopeWhere } from '@/tenants/scope-where';
import { getDirectory } from '@/tenants/sites';
import { siteHref } from '@/tenants/urls';
import type { UnitTree } from '@/tenants/unit-tree';

import type { SelectedUnit } from '../selected-unit';
import { nameOf, type Language } from '../unit-view';
import { itemsOf } from './items-of';
import type { UnclearRow } from './unclear-row';

/** What units wrote, as read on all sites; or what their own sites show, whoever wrote it. */
export const CLARITY_VIEWS = ['items', 'sites'] as const;

export type ClarityView = (typeof CLARITY_VIEWS)[number];

const PAGE = 20;
/** Reasons shown of a page; the others wait until these are dealt with. */
const REASONS_SHOWN = 20;

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language };
type Question = { view: ClarityView; after: string | null };

const RANK = /^\d{5}-[A-Za-z0-9:-]{1,128}$/;

async function standings(at: At, { unit, below }: SelectedUnit, { view, after }: Question): Promise<StandingRow[]> {
  const reads = scopeWhere(at.actor, 'content.read');
  if (!reads) return [];
  const shown: Where = below ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } } : { steward: { equals: unit.id } };
  const from: Where[] = after && RANK.test(after) ? [{ rank: { less_than: after } }] : [];
  const { docs } = await at.req.payload.db.find<StandingRow>({
    collection: STANDINGS, req: at.req, sort: '-rank', limit: PAGE + 1, pagination: false,
    where: { and: [shown, reads, { total: { equals: view === 'items' } }, { rank: { greater_than: '' } }, ...from] },
  });
  return docs;
} // prettier-ignore

/**
 * A page of what readers find unclear, the worst first: by the share of *Không* that is at least meant. Of the chosen unit, and
 * of what is below it when asked for and allowed.
 */
export async function listUnclear(
  at: At,
  selected: SelectedUnit,
  question: Question,
): Promise<{ rows: UnclearRow[]; next: string | null }> {
  const { req, actor, tree, language } = at;
  const found = await standings(at, selected, question);
  const page = found.slice(0, PAGE);
  const items = await itemsOf(req, page);
  const { publicOrigin, hostPattern, baseDomain } = env();
  const today = vietnamDay(new Date());
  const { primary } = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const name = (id: string): string => {
    const unit = tree.get(id);
    return unit ? nameOf(unit, language) : '';
  };
  const rows = page.map(async (row): Promise<UnclearRow | null> => {
    const item = items.get(row.item);
    if (!item) return null;
    const unit = String(row.steward);
    const waiting = await openReasons(req.payload, row, REASONS_SHOWN + 1);
    const address = primary[row.site || item.steward];
    const answers = row.clear + row.unclear;
    return {
      id: String(row.id), itemType: row.itemType, title: item.title, unit: name(unit),
      origin: item.steward === unit ? '' : name(item.steward),
      answers, unclear: row.unclear, share: Math.round((100 * row.unclear) / answers),
      reasons: waiting.slice(0, REASONS_SHOWN).map(({ id, choice, text, day, site, language: spoken }) => ({ id: String(id), choice, text, day, site: name(site), language: spoken })),
      more: waiting.length > REASONS_SHOWN, upTo: waiting[0]?.seq ?? 0,
      may: mayIn(actor, 'content.publish', unit, tree.scope(unit)),
      edit: mayIn(actor, 'content.read', item.steward, tree.scope(item.steward)) ? `/collections/${row.itemType}/${row.item}` : null,
      href: address ? siteHref(address, false, publicOrigin, 'vi', item.path) : null,
    };
  });
  const shown = (await Promise.all(rows)).filter((row): row is UnclearRow => row !== null);
  return { rows: shown, next: found.length > PAGE ? (page.at(-1)?.rank ?? null) : null };
} // prettier-ignore
