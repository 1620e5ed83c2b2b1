import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { headers } from 'next/headers';

import { homeData } from '@/admin/home-data';
import { workData } from '@/admin/work-data';
import { selectedUnit } from '@/admin/selected-unit';
import { nameOf, within } from '@/admin/unit-view';
import { formatDateTime } from '@/i18n/format';
import { mayIn } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { OverdueReviews } from '../reviews/OverdueReviews';
import { textsOf } from '../texts';
import { EditionRows, type EditionList } from './EditionRows';
import { HomeActions } from './HomeActions';
import { SystemNote } from './SystemNote';
import { UnitsWithoutPeople } from './UnitsWithoutPeople';
import { WorkRows } from './WorkRows';

/** What cannot wait comes first. */
const LISTS: readonly EditionList[] = ['unconfirmed', 'returned', 'toApprove', 'scheduled'];

/** "Việc của tôi", the first screen: what waits for me, what I am writing, what my unit published last, and for administrators who is missing. */
export async function HomeView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { payload, user, i18n } = req;
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = textsOf(language);
  const actor = requestActor(req);
  const tree = await getTree(payload);
  const now = new Date();
  const today = vietnamDay(now);
  const selected = selectedUnit(actor, tree, (await headers()).get('cookie'));
  if (!user || !actor || !selected) {
    return <main className="lt-page"><h1>{texts.home.title}</h1><p className="lt-note">{texts.home.noRole}</p></main>;
  }
  const data = await homeData({ payload, user, actor, tree, selected, today });
  const work = await workData(req, actor);
  const { unit } = selected;
  const scope = tree.scope(unit.id);
  const writes = mayIn(actor, 'content.write', unit.id, scope);
  const publishes = mayIn(actor, 'content.publish', unit.id, scope);
  const admin = payload.config.routes.admin;
  const unitName = (id: string): string => {
    const found = tree.get(id);
    return found ? nameOf(found, language) : '';
  };
  const first = writes && data.drafts.length === 0 && data.published.length === 0;
  return (
    <main className="lt-page">
      <SetStepNav nav={[{ label: texts.home.title }]} />
      <div className="lt-page__head">
        <div>
          <h1>{texts.home.title}</h1>
          <p>{formatDateTime(now.toISOString(), language)}</p>
        </div>
        {writes && !first ? <HomeActions admin={admin} texts={texts} /> : null}
      </div>
      <div className="lt-stack lt-stack--loose">
        {first ? (
          <section className="lt-panel lt-empty">
            <h2>{texts.home.firstTitle('name' in user ? String(user.name) : '')}</h2>
            <p>{publishes ? texts.home.firstTextEditor : texts.home.firstText}</p>
            <HomeActions admin={admin} texts={texts} />
          </section>
        ) : null}
        <SystemNote payload={payload} actor={actor} now={now.getTime()} language={language} />
        {LISTS.map((list) => <EditionRows key={list} list={list} rows={work[list]} now={now.getTime()} {...{ admin, language, texts, unitName }} />)}
        <OverdueReviews rows={work.reviews} {...{ admin, language, unitName }} />
        <WorkRows title={texts.home.drafts} rows={data.drafts} kind="draft" {...{ admin, language, texts, unitName }} />
        <WorkRows title={texts.home.published(language === 'en' ? nameOf(unit, 'en') : within(unit.name))} rows={data.published} kind="published" {...{ admin, language, texts, unitName }} />
        {data.withoutPeople ? <UnitsWithoutPeople {...{ admin, language, texts, tree }} found={data.withoutPeople} /> : null}
        {!writes && data.published.length === 0 && !data.withoutPeople?.total && work.reviews.length === 0 && LISTS.every((list) => work[list].length === 0) ? (
          <section className="lt-panel lt-empty"><h2>{texts.home.nothing}</h2></section>
        ) : null}
      </div>
    </main>
  );
} // prettier-ignore
