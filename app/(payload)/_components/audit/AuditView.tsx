import { headers } from 'next/headers';
import type { AdminViewServerProps } from 'payload';

import { auditHref, exportHref, isFiltered, readAddress } from '@/admin/audit/address';
import { auditList } from '@/admin/audit/list-data';
import { sealState } from '@/admin/audit/seal-state';
import { auditUnit } from '@/admin/audit/unit-of-address';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { AuditFilters } from './AuditFilters';
import { AuditFrame } from './AuditFrame';
import { AuditLines } from './AuditLines';
import { auditTextsOf } from './audit-texts';
import { SealLine } from './SealLine';

/** "Nhật ký": who did what, of the unit that is chosen and everything below it, newest first. */
export async function AuditView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = auditTextsOf(language);
  const asked = readAddress(props.searchParams);
  const actor = requestActor(req);
  const tree = await getTree(payload);
  const unit = auditUnit(actor, tree, asked, (await headers()).get('cookie'));
  const address = { ...asked, unit };
  const list = await auditList(req, address, language);
  return (
    <AuditFrame {...props} steps={[{ label: texts.title }]}>
      <div className="lt-page__head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        {list ? (
          <div className="lt-stack lt-stack--tight">
            <div className="lt-row lt-row--end"><a className="lt-btn" href={exportHref(address)} download>{texts.export}</a></div>
            <p className="lt-small">{texts.exportHelp}</p>
          </div>
        ) : null}
      </div>
      {list ? (
        <div className="lt-stack">
          <AuditFilters key={auditHref(admin, address)} admin={admin} address={address} names={{ unit: list.unit, person: list.person, item: list.item }} language={language} />
          <SealLine state={await sealState(payload)} language={language} />
          <AuditLines admin={admin} rows={list.rows} filtered={isFiltered(address) || address.before !== null} language={language} clear={auditHref(admin, { unit: asked.unit })} />
          <div className="lt-row">
            {list.next ? <a className="lt-btn" href={auditHref(admin, { ...address, before: list.next })}>{texts.older}</a> : null}
            {address.before ? <a className="lt-btn lt-btn--plain" href={auditHref(admin, { ...address, before: null })}>{texts.newest}</a> : null}
          </div>
        </div>
      ) : <p className="lt-note">{texts.gone}</p>}
    </AuditFrame>
  );
} // prettier-ignore
