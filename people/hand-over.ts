import type { Payload, PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';

import type { CodeKind } from './access-code';
import { authorised } from './authorised';
import { issueCode, type Issued } from './issue-code';
import { redeemLink, redeemPage } from './links';
import { inviteMail, noticeMail, resetMail } from './mail-texts';
import { languageOf, type Person } from './person';
import { personEntry } from './person-entry';
import { queueMail } from './queue-mail';
import { roleLines } from './role-lines';

/** By mail to the person, or into the hand of the administrator who prints or reads it out. */
export type Deliver = 'mail' | 'hand';

/** What the administrator gets to see, once. By mail he sees no secret: it is not his. */
export type HandedOver = {
  kind: CodeKind;
  deliver: Deliver;
  expiresAt: string;
  to: string;
  card: { name: string; roles: string[]; page: string; link: string; code: string } | null;
};

/**
 * An administrator invites a person or gives him a new way in (`POST /api/users/:id/invite`, `/reset-code`).
 * @throws Refusal
 */
export async function handOver(
  req: PayloadRequest,
  id: string,
  kind: CodeKind,
  deliver: Deliver,
  now: number,
): Promise<HandedOver> {
  const person = await authorised(req, id, kind);
  const { user } = req;
  const by = user ? { id: String(user.id), name: user.name, memberships: user.memberships } : null;
  return deliverCode(req.payload, { person, kind, deliver, by, now });
}

export type Delivery = {
  person: Person;
  kind: CodeKind;
  deliver: Deliver;
  /** the administrator; null for the command line and for whoever forgot his password */
  by: { id: string; name: string; memberships?: unknown } | null;
  now: number;
};

/** Issues and delivers a code. Whether that is allowed was decided before. */
export async function deliverCode(
  payload: Payload,
  { person, kind, deliver, by, now }: Delivery,
): Promise<HandedOver> {
  const language = languageOf(person);
  const roles = roleLines(await getTree(payload), person.memberships, language);
  const entry = await personEntry(payload, `users.issue-${kind}`, person, {
    note: deliver,
    by: by ?? undefined,
  });
  const issued = await inTransaction(payload, asSystem(), async (own) => {
    const code = await issueCode(own, { user: person.id, kind, issuedBy: by?.id ?? null, now });
    await recordAudit(own, entry);
    const mail = mailOf(code, person, deliver, by?.name ?? null, roles);
    if (mail) await queueMail(own, person.email, mail, now);
    return code;
  });
  const card = {
    name: person.name,
    roles,
    page: redeemPage(),
    link: redeemLink(issued.token),
    code: issued.code,
  };
  return {
    kind, deliver, to: person.email, expiresAt: new Date(issued.expiresAt).toISOString(), card: deliver === 'hand' ? card : null,
  }; // prettier-ignore
}

function mailOf(
  code: Issued,
  person: Person,
  deliver: Deliver,
  by: string | null,
  roles: string[],
) {
  const language = languageOf(person);
  if (deliver === 'hand')
    return code.kind === 'reset' ? noticeMail('reset-handed', person.name, language) : null;
  const { expiresAt } = code;
  const mail = {
    name: person.name,
    link: redeemLink(code.token),
    page: redeemPage(),
    code: code.code,
    expiresAt,
    by,
    roles,
  };
  return code.kind === 'invite' ? inviteMail(mail, language) : resetMail(mail, language);
}
