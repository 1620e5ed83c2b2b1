import type { Alert } from '@/alerts/alert';
import { deadlineText, waitingText } from '@/admin/queue/waiting';
import type { QueueRow } from '@/admin/queue/queue-row';
import type { StoredEdition } from '@/database/edition-query';
import type { WorkData } from '@/admin/work-data';
import type { WorkRow } from '@/admin/home-data';
import type { ToAcknowledge } from '@/syndication/to-acknowledge';
import { formatDate, formatNumber, formatTime } from '@/i18n/format';

import { failureText } from '@/workflow/failure-text';
import type { OpenStage } from '@/workflow/states';

import { AcknowledgeRow } from '../inbox/AcknowledgeRow';
import { workTextsOf } from '../work/work-texts';
import { itemAddress, itemOf, queueRoot } from '../queue/queue-address';
import type { Texts } from '../texts';
import { Row } from './Row';
import { Section } from './Section';

type Props = {
  work: WorkData;
  /** to be confirmed by the chosen unit */
  mandatory: readonly ToAcknowledge[];
  unit: string;
  /** urgent banners that wait for his confirmation */
  alerts: readonly Alert[];
  drafts: WorkRow[];
  /** how far his texts are that are under way */
  stages: ReadonlyMap<string, OpenStage>;
  now: number;
  admin: string;
  language: 'vi' | 'en';
  texts: Texts;
  unitName: (id: string) => string;
};

const CHIP = {
  draft: 'nhap',
  'in-review': 'cho',
  returned: 'tra',
  approved: 'duyet',
  scheduled: 'hen',
} as const;

/** What waits for the person, in the order of FLOWS: first what cannot wait, then what others wait for, then one's own. */
export function WorkSections({ work, mandatory, unit, alerts, drafts, stages, now, admin, language, texts, unitName }: Props) {
  const words = texts.work;
  const titleOf = ({ title }: { title?: string | null }) => title || texts.home.untitled;
  const at = (moment: number | string) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const form = ({ itemType, item }: { itemType: string; item: string }) => `${admin}/collections/${itemType}/${item}`;
  const inQueue = (row: QueueRow) => itemAddress(admin, itemOf(row));
  const returnedItems = new Set(work.returned.map(({ item }) => item));
  const writing = drafts.filter(({ id }) => !returnedItems.has(String(id)));
  const hidden = work.toApprove.total - work.toApprove.rows.length;
  const scheduledAt = (row: StoredEdition) => <><span className="lt-state" data-s="hen">{words.chips.scheduled}</span><span>{words.at(at(row.at))}</span><span>{unitName(row.steward)}</span></>;
  const chips = workTextsOf(language).state;
  const stateOf = (stage: OpenStage | 'draft') => <span className="lt-state" data-s={CHIP[stage]}>{chips[stage]}</span>;
  return (
    <>
      <Section title={words.lists.first} count={alerts.length + mandatory.length + work.unconfirmed.length + work.missed.length}>
        {alerts.map((alert) => (
          <Row key={alert.id} title={alert.titleVi} href={`${admin}/canh-bao#alert-${alert.id}`} act={words.open.unconfirmed} primary>
            <span className="lt-tag lt-tag--alert">{words.chips.alert}</span><span className="lt-late">{deadlineText(alert.confirmBy, now, language)}</span><span>{unitName(alert.steward)}</span>
          </Row>
        ))}
        {work.unconfirmed.map((row) => (
          <Row key={row.id} title={titleOf(row)} href={inQueue(row)} act={words.open.unconfirmed} primary>
            <span className="lt-tag lt-tag--alert">{words.chips.unconfirmed}</span><span className="lt-late">{deadlineText(row.at, now, language)}</span><span>{row.unit.name}</span>
          </Row>
        ))}
        {mandatory.map(({ item, sending, title, sender, until }) => (
          <AcknowledgeRow key={sending} sender={unitName(sender)} until={until ? formatDate(new Date(until).toISOString(), language) : ''} {...{ item, title, unit, admin, language }} />
        ))}
        {work.missed.map((row) => (
          <Row key={row.id} title={titleOf(row)} href={form(row)} act={words.open.missed}>
            <span className="lt-tag lt-tag--alert">{words.chips.missed}</span><span className="lt-late">{row.failure ? failureText(row.failure, language) : words.notYet}</span><span>{words.due(at(row.at))}</span><span>{unitName(row.steward)}</span>
          </Row>
        ))}
      </Section>
      <Section
        title={words.lists.toApprove} count={work.toApprove.total} all={{ href: queueRoot(admin), text: words.openQueue }}
        more={hidden > 0 ? words.seeMore(formatNumber(hidden, language)) : null}
      >
        {work.toApprove.rows.map((row) => (
          <Row key={row.id} title={titleOf(row)} href={inQueue(row)} act={words.open.toApprove}>
            <span className="lt-state" data-s="cho">{words.chips.toApprove}</span><span className={row.late ? 'lt-late' : undefined}>{waitingText(row.at, now, language)}</span>
            <span>{row.unit.name}</span><span>{row.receiver ? words.offered(row.receiver.name) : row.revision ? words.revision : words.fresh}</span>
          </Row>
        ))}
      </Section>
      <Section title={texts.home.drafts} count={work.returned.length + writing.length} all={{ href: `${admin}/collections/articles`, text: texts.home.all }}>
        {work.returned.map((row) => (
          <Row key={row.id} title={titleOf(row)} href={form(row)} act={words.open.returned} quote={row.reason ?? null}>
            <span className="lt-state" data-s="tra">{words.chips.returned}</span><span>{unitName(row.steward)}</span>
          </Row>
        ))}
        {writing.map((row) => (
          <Row key={row.id} title={titleOf(row)} href={`${admin}/collections/articles/${row.id}`} act={stages.has(String(row.id)) ? texts.home.open : texts.home.resume}>
            {stateOf(stages.get(String(row.id)) ?? 'draft')}<span>{texts.home.savedAt(at(row.updatedAt))}</span><span>{unitName(row.unit)}</span>
          </Row>
        ))}
      </Section>
      <Section title={words.lists.scheduled} count={work.scheduled.length} all={{ href: `${admin}/lich-dang`, text: words.openSchedule }}>
        {work.scheduled.map((row) => <Row key={row.id} title={titleOf(row)} href={form(row)} act={words.open.scheduled}>{scheduledAt(row)}</Row>)}
      </Section>
    </>
  );
} // prettier-ignore
