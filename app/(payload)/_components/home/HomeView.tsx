import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { headers } from 'next/headers';

import { currentAlerts } from '@/alerts/showing';
import { unconfirmedFor } from '@/alerts/unconfirmed';
import { overdueView } from '@/admin/inbox/overdue-view';
import { homeData } from '@/admin/home-data';
import { missedLastWeek } from '@/admin/misses/missed-last-week';
import { workData } from '@/admin/work-data';
import { stagesOf } from '@/admin/stages-of';
import { selectedUnit } from '@/admin/selected-unit';
import { nameOf, within } from '@/admin/unit-view';
import { formatDate, formatDateTime, formatNumber, formatTime } from '@/i18n/format';
import { toAcknowledge } from '@/syndication/to-acknowledge';
import { mayIn } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { OverdueRows } from '../inbox/OverdueRows';
import { LastWeekMisses } from '../misses/LastWeekMisses';
import { OverdueReviews } from '../reviews/OverdueReviews';
import { AlertsHere } from '../alerts/AlertsHere';
import { textsOf } from '../texts';
import { HomeActions } from './HomeActions';
import { SystemNote } from './SystemNote';
import { UnitsWithoutPeople } from './UnitsWithoutPeople';
import { WorkRows } from './WorkRows';
import { WorkSections } from './WorkSections';

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
  const work = await workData({ req, actor, tree, language, now: now.getTime() });
  const alerts = await unconfirmedFor(req, actor, tree);
  const current = await currentAlerts(payload);
  const stages = await stagesOf(req, data.drafts.map(({ id }) => String(id)));
  const { unit } = selected;
  const scope = tree.scope(unit.id);
  const writes = mayIn(actor, 'content.write', unit.id, scope);
  const issues = mayIn(actor, 'alert.issue', unit.id, scope);
  const publishes = mayIn(actor, 'content.publish', unit.id, scope);
  const admin = payload.config.routes.admin;
  const unitName = (id: string): string => {
    const found = tree.get(id);
    return found ? nameOf(found, language) : '';
  };
  const mandatory = publishes ? await toAcknowledge(req, tree, unit.id, now.getTime()) : [];
  const sends = mayIn(actor, 'syndication.send', unit.id, scope);
  const overdue = sends ? (await overdueView({ req, tree, language }, unit.id)).rows : [];
  const missed = await missedLastWeek({ req, actor, tree, language, now: now.getTime() }, selected);
  const waits = mandatory.length + overdue.length + alerts.length + work.unconfirmed.length + work.missed.length + work.toApprove.total + work.returned.length + work.reviews.length > 0;
  const [soon] = work.scheduled;
  const soonAt = soon && new Date(soon.at).toISOString();
  const number = (value: number) => formatNumber(value, language);
  const first = !waits && writes && data.drafts.length === 0 && data.published.length === 0;
  return (
    <main className="lt-page">
      <SetStepNav nav={[{ label: texts.home.title }]} />
      <div className="lt-page__head">
        <div>
          <h1>{texts.home.title}</h1>
          <p>{formatDateTime(now.toISOString(), language)}.{work.toApprove.total > 0 ? ` ${texts.work.summary(number(work.toApprove.total), number(work.toApprove.late))}` : ''}</p>
        </div>
        {(writes || issues) && !first ? <HomeActions {...{ admin, texts, writes, issues }} /> : null}
      </div>
      <div className="lt-stack lt-stack--loose">
        {first ? (
          <section className="lt-panel lt-empty">
            <h2>{texts.home.firstTitle('name' in user ? String(user.name) : '')}</h2>
            <p>{publishes ? texts.home.firstTextEditor : texts.home.firstText}</p>
            <HomeActions {...{ admin, texts, writes, issues }} />
          </section>
        ) : null}
        <SystemNote payload={payload} actor={actor} now={now.getTime()} language={language} />
        <AlertsHere alerts={current.alerts} lineage={tree.lineage(unit.id)} now={now.getTime()} {...{ admin, language, unitName }} />
        <WorkSections work={work} mandatory={mandatory} unit={unit.id} alerts={alerts} drafts={data.drafts} stages={stages} now={now.getTime()} {...{ admin, language, texts, unitName }} />
        <OverdueRows rows={overdue} {...{ admin, language }} />
        <OverdueReviews rows={work.reviews} {...{ admin, language, unitName }} />
        <LastWeekMisses found={missed} {...{ admin, language }} />
        {!first && !waits && data.drafts.length === 0 && !data.withoutPeople?.total ? (
          <section className="lt-panel lt-empty">
            <h2>{texts.home.nothing}</h2>
            {soon && soonAt ? <p>{texts.work.next(soon.title, `${formatTime(soonAt, language)}, ${formatDate(soonAt, language)}`)}</p> : null}
          </section>
        ) : null}
        <WorkRows title={texts.home.published(language === 'en' ? nameOf(unit, 'en') : within(unit.name))} rows={data.published} {...{ admin, language, texts, unitName }} />
        {data.withoutPeople ? <UnitsWithoutPeople {...{ admin, language, texts, tree }} found={data.withoutPeople} /> : null}
      </div>
    </main>
  );
} // prettier-ignore
