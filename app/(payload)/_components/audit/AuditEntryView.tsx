import type { AdminViewServerProps } from 'payload';

import { auditHref } from '@/admin/audit/address';
import { auditEntry } from '@/admin/audit/entry-data';
import { auditMoment } from '@/audit/sentence';

import { AuditFacts } from './AuditFacts';
import { AuditFrame } from './AuditFrame';
import { auditTextsOf } from './audit-texts';
import { ChangedTable } from './ChangedTable';

/** One row of the log: the sentence, its facts, and what was changed. */
export async function AuditEntryView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = auditTextsOf(language);
  const { segments } = (props.params ?? {}) as { segments?: string[] };
  const id = segments?.[1] ?? '';
  const entry = await auditEntry(req, id, language);
  const steps = [{ label: texts.title, url: '/nhat-ky' }, { label: texts.entry.one }];
  return (
    <AuditFrame {...props} steps={steps}>
      <p><a href={auditHref(admin, {})}>‹ {texts.entry.back}</a></p>
      {entry ? (
        <>
          <div className="lt-page__head">
            <div>
              <h1>{`${entry.sentence} ${auditMoment(entry.at, language)}.`}</h1>
              {entry.emergency ? <p><span className="lt-tag lt-tag--alert">{texts.emergency}</span></p> : null}
            </div>
          </div>
          <div className="lt-two lt-two--entry">
            <ChangedTable changes={entry.changes} texts={texts} />
            <AuditFacts admin={admin} entry={entry} language={language} />
          </div>
        </>
      ) : <><h1>{texts.title}</h1><p className="lt-note">{texts.gone}</p></>}
    </AuditFrame>
  );
} // prettier-ignore
