import { Link } from '@payloadcms/ui';
import { NotFound, type AdminViewServerProps } from 'payload';

import { openScreen } from '@/admin/endpoints/answer';
import { reportView, type ReportView as Report } from '@/admin/sendings/report';
import { formatDate, formatTime } from '@/i18n/format';

import { RecallForm } from './RecallForm';
import { ProofPanel } from './ProofPanel';
import { ReportTable } from './ReportTable';
import { reportTextsOf } from './report-texts';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Báo cáo nhận bài" of one sending: what every receiver's site shows of it. */
export async function ReportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const { segments } = (view.params ?? {}) as { segments?: string[] };
  const id = segments?.[1] ?? '';
  const here = `${admin}/bao-cao-nhan-bai/${id}`;
  actorOfScreen(view);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = reportTextsOf(language);
  const after = typeof view.searchParams?.sau === 'string' ? view.searchParams.sau : null;
  const screen = await openScreen(req);
  const report = screen && (await reportView(screen, id, after, Date.now()).catch((error: unknown): null => {
    if (error instanceof NotFound) return null;
    throw error;
  }));
  const moment = (iso: string) => `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  const figures = ({ figures: { total, showing, acknowledged, overdue, checkedAt } }: Report): [string, string][] => [
    [texts.figures.showing, texts.of(showing, total)], [texts.figures.acknowledged, acknowledged === null ? '–' : texts.of(acknowledged, total)],
    [texts.figures.overdue, acknowledged === null ? '–' : String(overdue)], [texts.figures.checked, formatTime(checkedAt, language)],
  ];
  return (
    <ScreenFrame screen={view} steps={[{ label: texts.articles, url: '/collections/articles' }, { label: texts.title }]}>
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{texts.title}</h1>
            <p>{report ? texts.intro(report.item.title, moment(report.at), report.byName) : texts.missing}</p>
          </div>
          {report ? (
            <div className="lt-row">
              <Link className="lt-btn" href={`${admin}/collections/articles/${report.item.id}`} prefetch={false}>{texts.open}</Link>
              <a className="lt-btn" href={`/api/lt/sendings/${id}/report.csv`}>{texts.export}</a>
            </div>
          ) : null}
        </div>
        {report ? (
          <div className="lt-stack">
            {report.recalled ? <p className="lt-note lt-note--ok" role="status">{texts.recalled(moment(report.recalled.at), report.recalled.byName, report.figures.showing, report.figures.total)}</p> : null}
            <dl className="lt-stats">{figures(report).map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>
            {report.sites.length > 0 ? <ReportTable {...{ report, texts, language }} /> : <p className="lt-empty">{texts.none}</p>}
            {report.next || after ? (
              <div className="lt-row">
                {after ? <Link className="lt-btn" href={here} prefetch={false}>{texts.first}</Link> : null}
                {report.next ? <Link className="lt-btn" href={`${here}?sau=${report.next}`} prefetch={false}>{texts.more}</Link> : null}
              </div>
            ) : null}
            {report.ended && !report.recalled ? <p className="lt-note lt-note--ok">{texts.withdrawn}</p> : null}
            <ProofPanel key={String(report.ended)} sending={id} language={language} recalled={report.ended} fresh={report.fresh} />
            {report.recalled ? null : <RecallForm sending={id} sites={report.figures.total} language={language} />}
          </div>
        ) : null}
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
