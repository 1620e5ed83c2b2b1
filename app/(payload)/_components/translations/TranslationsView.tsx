import { Link } from '@payloadcms/ui';
import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { selectedUnit } from '@/admin/selected-unit';
import { listStale } from '@/admin/translation-data';
import { nameOf } from '@/admin/unit-view';
import { formatDate } from '@/i18n/format';
import { getTree } from '@/tenants/tree';

import { ListScreen } from '../lists/ListScreen';
import { actorOfScreen } from '../ScreenFrame';
import { textsOf } from '../texts';
import { translationTextsOf } from './translation-texts';

/** "Bản dịch cần xem lại": public items whose English text is older than the Vietnamese one, of the chosen unit and below. */
export async function TranslationsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = translationTextsOf(language).list;
  const tree = await getTree(payload);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  const after = typeof view.searchParams?.sau === 'string' ? view.searchParams.sau : null;
  const found = selected ? await listStale(req, actor, selected, after) : null;
  const unitName = (id: string): string => {
    const unit = tree.get(id);
    return unit ? nameOf(unit, language) : '';
  };
  const here = `${admin}/ban-dich`;
  return (
    <ListScreen
      screen={view} title={words.title} intro={selected ? words.intro : textsOf(language).home.noRole} panel={words.title}
      paging={{ words, first: after ? here : undefined, next: found?.next ? `${here}?sau=${encodeURIComponent(found.next)}` : undefined }}
    >
      {found && (found.rows.length === 0 ? <p className="lt-empty">{words.none}</p> : (
        <ul className="lt-rows">
          {found.rows.map(({ itemType, item, title, since, steward }) => {
            const href = `${admin}/collections/${itemType}/${item}`;
            return (
              <li key={item} data-nav>
                <div>
                  <Link className="lt-rows__title" href={href} prefetch={false}>{title || words.untitled}</Link>
                  <p className="lt-rows__meta">
                    <span>{words.since(formatDate(new Date(since).toISOString(), language))}</span>
                    <span>{itemType === 'pages' ? words.page : words.article}</span>
                    <span>{unitName(steward)}</span>
                  </p>
                </div>
                <div className="lt-rows__act">
                  <Link className="lt-btn" href={href} prefetch={false} aria-label={`${words.open}: ${title}`}>{words.open}</Link>
                </div>
              </li>
            );
          })}
        </ul>
      ))}
    </ListScreen>
  );
} // prettier-ignore
