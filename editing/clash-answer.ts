import type { PayloadRequest } from 'payload';

import { formatTime } from '@/i18n/format';

import { baseOf } from './base-of';
import type { ClashAnswer } from './clash';
import { wasSeen } from './seen';
import type { ItemRef } from './item-ref';
import { newestText, textOfMark, type Text } from './newest-text';
import { personName } from './person-name';
import { markOf, revisionOf } from '@/workflow/revision';
import { stageOf } from './stage-of';

const EVERY_MS = 50;
const AT_MOST = 40;

const MESSAGE = {
  vi: (who: string, when: string) => `${who} đã lưu bài này${when && ` lúc ${when}`}, trong khi anh, chị đang sửa. Bản của anh, chị chưa được lưu; không chữ nào bị mất.`,
  en: (who: string, when: string) => `${who} saved this text${when && ` at ${when}`} while you were writing. Yours was not saved; no word is lost.`,
}; // prettier-ignore
const SOMEBODY = { vi: 'Người khác', en: 'Somebody else' };

/**
 * The newest text, once something has overtaken the save: of two writes at the same moment the other one may still be on
 * its way. It may be a save, which renames the text, or a publication, which does not.
 */
async function overtaking(req: PayloadRequest, item: ItemRef, base: string): Promise<Text | null> {
  for (let attempt = 0; ; attempt += 1) {
    const newest = await newestText(req, item);
    const moved = newest && (markOf(newest) !== base || wasSeen(req) !== newest.updatedAt);
    if (!newest || moved || attempt === AT_MOST) return newest;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/**
 * What a refused save is told: who saved what, when, and the text that both began with. All of it as the person himself may
 * read it, so a forged base or a foreign item tells nothing.
 */
export async function clashAnswer(req: PayloadRequest, item: ItemRef): Promise<ClashAnswer> {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const said = baseOf(req.headers);
  const mark = typeof said === 'object' ? said.mark : '';
  const theirs = await overtaking(req, item, mark);
  const answer = (who: string, when: string, clash: ClashAnswer['clash']): ClashAnswer => ({
    errors: [{ name: 'revision-clash', message: MESSAGE[language](who, when) }],
    clash,
  });
  if (!theirs) return answer(SOMEBODY[language], '', null);
  const revision = revisionOf(theirs);
  const by = await personName(req, revision?.by ?? null);
  const at = revision?.at || null;
  return answer(by ?? SOMEBODY[language], at ? formatTime(new Date(at).toISOString(), language) : '', {
    base: mark ? await textOfMark(req, item, mark) : null,
    theirs,
    mark: markOf(theirs),
    by,
    at,
    stage: await stageOf(req, item.id),
  });
} // prettier-ignore
