import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { listMisses } from '@/admin/misses/misses-data';
import { keptWeeks } from '@/admin/misses/weeks';
import { selectedUnit } from '@/admin/selected-unit';
import { formatDate } from '@/i18n/format';
import { MISS_KINDS } from '@/misses/row';
import { getTree } from '@/tenants/tree';

import { ListScreen } from '../lists/ListScreen';
import { actorOfScreen } from '../ScreenFrame';
import { textsOf } from '../texts';
import { MissList } from './MissList';
import { missesTextsOf } from './misses-texts';

/** "Tìm không thấy": what visitors of the chosen unit's site looked for in a week and did not find. */
export async function MissesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = missesTextsOf(language);
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const now = Date.now();
  const weeks = keptWeeks(now);
  const week = weeks.find((one) => one === view.searchParams?.tuan) ?? weeks[0]!;
  const at = { req, actor, tree, language, now } as const;
  const lists = selected ? await Promise.all(MISS_KINDS.map(async (kind) => ({ kind, rows: await listMisses(at, selected, { kind, week }) }))) : null;
  const create = (slug: string) => `${admin}/collections/${slug}/create`;
  const forms = { redirects: create('redirects'), best: create('best-bets') };
  const label = (one: string, back: number): string =>
    [texts.thisWeek, texts.lastWeek][back] ?? texts.weekFrom(formatDate(`${one}T00:00:00Z`, language));
  return (
    <ListScreen
      screen={view} title={texts.title} intro={selected ? texts.intro : textsOf(language).home.noRole} panel={texts.title}
      choices={{ label: texts.weeks, options: weeks.map((one, back) => ({ label: label(one, back), href: `${admin}/tim-khong-thay?tuan=${one}`, current: one === week })) }}
    >
      {lists?.map(({ kind, rows }) => <MissList key={kind} {...{ kind, rows, forms, texts, language }} />)}
    </ListScreen>
  );
} // prettier-ignore
