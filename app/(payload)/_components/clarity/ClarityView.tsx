import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { CLARITY_VIEWS, listUnclear } from '@/admin/clarity/clarity-data';
import { selectedUnit } from '@/admin/selected-unit';
import { getTree } from '@/tenants/tree';

import { ListScreen } from '../lists/ListScreen';
import { actorOfScreen } from '../ScreenFrame';
import { textsOf } from '../texts';
import { clarityTextsOf } from './clarity-texts';
import { UnclearRows } from './UnclearRows';

/** "Trang chưa rõ": what readers of the chosen unit's texts, or of its sites, find unclear, the worst first. */
export async function ClarityView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = clarityTextsOf(language);
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const shown = CLARITY_VIEWS.find((one) => one === view.searchParams?.xem) ?? 'items';
  const after = typeof view.searchParams?.sau === 'string' ? view.searchParams.sau : null;
  const found = selected ? await listUnclear({ req, actor, tree, language }, selected, { view: shown, after }) : null;
  const here = (one: string) => `${admin}/trang-chua-ro?xem=${one}`;
  return (
    <ListScreen
      screen={view} title={texts.title} intro={selected ? `${texts.intro} ${texts.handledHelp}` : textsOf(language).home.noRole} panel={texts.views[shown]}
      choices={{ label: texts.view, options: CLARITY_VIEWS.map((one) => ({ label: texts.views[one], href: here(one), current: one === shown })) }}
      paging={{ words: texts, first: after ? here(shown) : undefined, next: found?.next ? `${here(shown)}&sau=${encodeURIComponent(found.next)}` : undefined }}
    >
      {found && (found.rows.length > 0 ? <UnclearRows rows={found.rows} {...{ admin, texts, language }} /> : <div className="lt-empty"><strong>{texts.none}</strong><p>{texts.noneHelp}</p></div>)}
    </ListScreen>
  );
} // prettier-ignore
