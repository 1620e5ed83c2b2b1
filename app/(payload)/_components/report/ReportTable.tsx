import type { ReportView } from '@/admin/sendings/report';
import { STATE_WORDS } from '@/admin/sendings/state-words';
import { formatDate, formatTime } from '@/i18n/format';

import type { ReportTexts } from './report-texts';

type Props = { report: ReportView; texts: ReportTexts; language: 'vi' | 'en' };

const SHAPE = {
  showing: 'dang',
  hidden: 'nhap',
  waiting: 'hen',
  inbox: 'cho',
  over: 'het',
  recalled: 'het',
} as const;

/** One row per site; on a phone each row is a card. */
export function ReportTable({ report, texts, language }: Props) {
  const { columns } = texts;
  const moment = (iso: string) => `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  const confirmed = ({ acknowledged, overdue }: ReportView['sites'][number]) =>
    acknowledged ? `${moment(acknowledged.at)}, ${acknowledged.by}` : report.figures.acknowledged === null ? '–' : overdue ? texts.late : texts.notYet;
  return (
    <table className="lt-table">
      <caption>{texts.caption(report.figures.total)}</caption>
      <thead><tr>{Object.values(columns).map((each) => <th key={each} scope="col">{each}</th>)}</tr></thead>
      <tbody>
        {report.sites.map((site) => (
          <tr key={site.id}>
            <th scope="row">{site.name}</th>
            <td data-side><span className="lt-state" data-s={SHAPE[site.state]}>{STATE_WORDS[language][site.state]}</span></td>
            <td data-l={columns.since}>{site.since ? moment(site.since) : '–'}</td>
            <td data-l={columns.section}>{site.section ?? '–'}</td>
            <td data-l={columns.acknowledged}>{confirmed(site)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
} // prettier-ignore
