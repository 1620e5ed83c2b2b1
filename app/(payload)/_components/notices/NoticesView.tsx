import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';

import { nameOf } from '@/admin/unit-view';
import { listNotices } from '@/notifications/list';
import { unreadOf } from '@/notifications/unread';
import { getTree } from '@/tenants/tree';

import { MarkAllRead } from './MarkAllRead';
import { noticeWords } from './notice-words';
import { NoticeRows } from './NoticeRows';
import { NoticesEmpty } from './NoticesEmpty';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Thông báo": what the person was told, newest first, a page at a time. */
export async function NoticesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const screen = `${admin}/thong-bao`;
  const actor = actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = noticeWords(language);
  const tree = await getTree(payload);
  const unread = view.searchParams?.['chua-doc'] === '1';
  const before = typeof view.searchParams?.truoc === 'string' ? view.searchParams.truoc.slice(0, 200) : null;
  const page = await listNotices(req, actor, { unread, before });
  const some = (await unreadOf(req, actor.id)) > 0;
  const unitName = (id: string): string => {
    const unit = tree.get(id);
    return unit ? nameOf(unit, language) : '';
  };
  const address = (query: Record<string, string>): string => {
    const search = new URLSearchParams({ ...(unread ? { 'chua-doc': '1' } : {}), ...query });
    return search.size > 0 ? `${screen}?${search}` : screen;
  };
  return (
    <ScreenFrame screen={view} steps={[{ label: words.title }]}>
      <main className="lt-page lt-page--reading">
        <div className="lt-page__head">
          <div>
            <h1>{words.title}</h1>
            <p>{words.kept} <Link className="lt-link" href={`${admin}/account`} prefetch={false}>{words.mail}</Link></p>
          </div>
          <MarkAllRead some={some} />
        </div>
        <nav className="lt-filter" aria-label={words.filter}>
          <Link className="lt-btn" href={screen} prefetch={false} aria-current={unread ? undefined : 'true'}>{words.all}</Link>
          <Link className="lt-btn" href={`${screen}?chua-doc=1`} prefetch={false} aria-current={unread ? 'true' : undefined}>{words.unread}</Link>
        </nav>
        <div className="lt-stack lt-stack--loose">
          {page.rows.length === 0 ? <NoticesEmpty {...{ words, unread }} older={before !== null} /> : null}
          <NoticeRows rows={page.rows} now={Date.now()} {...{ admin, language, unitName }} />
          {before !== null || page.before ? (
            <p className="lt-row">
              {before === null ? null : <Link className="lt-btn" href={address({})} prefetch={false}>{words.newest}</Link>}
              {page.before ? <Link className="lt-btn" href={address({ truoc: page.before })} prefetch={false}>{words.older}</Link> : null}
            </p>
          ) : null}
        </div>
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
