import { isAlertAct } from '@/alerts/authority';
import { dropArea, saveArea } from '@/alerts/areas';
import { AlertRefused } from '@/alerts/alert-refused';
import { changeAlert } from '@/alerts/change';
import { hideAlert } from '@/alerts/hide';
import { issueAlert } from '@/alerts/issue';
import { previewAlert, type AlertPreview } from '@/alerts/preview';
import { mayIn } from '@/tenants/actor';

import { alertBoard, type AlertBoard } from '../alerts/board';
import { selectedUnit } from '../selected-unit';
import { action } from './action';
import { screen } from './answer';

/** What a verb answers: the alert as it stands, so that the next press is bound to it. */
export type AlertAnswer = { id: string; rev: number; pages: number };

const answerOf = ({ id, rev, pages }: AlertAnswer): AlertAnswer => ({ id, rev, pages });

/** `GET /api/lt/alerts?unit=`: everything that the screen shows for a unit that this person may read, else for his own. */
export const readAlerts = screen('/lt/alerts', async (at): Promise<AlertBoard | null> => {
  const { req, actor, tree, language, query } = at;
  const asked = tree.get(query.get('unit'));
  if (query.get('unit') && !(asked && mayIn(actor, 'content.read', asked.id, tree.scope(asked.id))))
    return null;
  const unit = asked ?? selectedUnit(actor, tree, req.headers.get('cookie'))?.unit;
  return unit ? alertBoard({ req, actor, tree, language, now: Date.now() }, unit) : null;
});

/** `POST /api/lt/alerts/preview` {unit, channels}: on how many pages it would show, and the token that goes with the press. */
export const previewOfAlert = action('/lt/alerts/preview', ({ req }, body): Promise<AlertPreview> =>
  previewAlert(req, body),
);

/** `POST /api/lt/alerts`: issues one; `alerts/issue.ts` says what the body holds. */
export const issueOneAlert = action('/lt/alerts', async ({ req }, body) =>
  answerOf(await issueAlert(req, body)),
);

/** `POST /api/lt/alerts/areas` {unit, name, channels}: saves an area. */
export const saveAlertArea = action('/lt/alerts/areas', async ({ req }, body) => ({
  id: await saveArea(req, body),
}));

/** `POST /api/lt/alerts/areas/:id/drop`: forgets a saved area. */
export const dropAlertArea = action('/lt/alerts/areas/:id/drop', async ({ req }) => {
  await dropArea(req, String(req.routeParams?.id ?? ''));
  return { dropped: true };
});

/**
 * `POST /api/lt/alerts/:id/:act`: update {texts, severity, phone, link}, extend {until}, all-clear {clearVi, clearEn},
 * stop {reason}, confirm, each with `rev`; hide and show {unit}.
 */
export const actOnAlert = action('/lt/alerts/:id/:act', async ({ req }, body) => {
  const { id, act } = req.routeParams ?? {};
  if (typeof id !== 'string') return null;
  if (act === 'hide' || act === 'show') {
    await hideAlert(req, id, body.unit, act === 'hide');
    return { hidden: act === 'hide' };
  }
  if (!isAlertAct(act)) throw new AlertRefused('not-found', req);
  return answerOf(await changeAlert(req, act, id, body));
});
