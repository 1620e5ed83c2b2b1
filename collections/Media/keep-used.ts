import { APIError, type CollectionBeforeDeleteHook, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'; // prettier-ignore

import { isPinned, type EditionsLike } from '@/database/pinned-media';
import { isSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import type { Bilingual } from '../shared/labels';

const IN_USE: Bilingual = {
  vi: 'Đang dùng ở bài đã đăng nên không xóa được. Hãy bỏ khỏi bài trước.',
  en: 'It is shown in a published text and cannot be deleted. Please take it out there first.',
};

const HANDED_IN: Bilingual = {
  vi: 'Đã có trong một bài được gửi duyệt hoặc đã đăng nên phải giữ lại, để sau này chứng minh được bài ấy đã hiện gì. Hãy chọn ảnh, tệp khác cho bài mới.',
  en: 'A text that was submitted or published had it, so it is kept: what that text showed must be provable later. Please use another one in new texts.',
};

const BY_EDITOR: Bilingual = {
  vi: 'Ảnh, tệp này đang hiện trên cổng hoặc đã gửi duyệt cùng bài, nên lời đi kèm phải có người thứ hai đọc. Hãy nhờ biên tập viên của đơn vị sửa, hoặc tải lên thành mục mới.',
  en: 'This picture or file is public, or was submitted with a text, so a second person must read its words. Please ask an editor of the unit to change them, or upload it as a new one.',
};

const refusal = (req: PayloadRequest, texts: Bilingual, status: number): Error =>
  new APIError(texts[req.i18n?.language === 'en' ? 'en' : 'vi'], status, undefined, true);

async function isShown(req: PayloadRequest, id: string): Promise<boolean> {
  const where = { media: { equals: id } };
  return (await req.payload.db.count({ collection: 'media-uses', where, req })).totalDocs > 0;
}

/** What a public text shows cannot be deleted under it, and what an edition was handed in with is kept for good. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isShown(req, String(id))) throw refusal(req, IN_USE, 409);
  if (await isPinned(req.payload, String(id), null)) throw refusal(req, HANDED_IN, 409);
};

/** Texts that a second person reads, or that become public without another look at their pictures. */
const AWAITED: EditionsLike = [
  { stage: 'in-review' },
  { stage: 'approved' },
  { stage: 'scheduled' },
  { stage: 'ended', ending: 'embargo' },
];

/** What visitors read of a picture or file; `title` names what they download. */
const WORDS = ['alt', 'decorative', 'caption', 'credit', 'title'] as const;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one || null) === JSON.stringify(other || null);

/**
 * The words of what is public, or handed in with a text, are changed by those who may publish in its unit, never by an
 * author alone. They are not part of the hash of a text: one correction of a caption would void the approval of every
 * text with the picture, of other units too (docs/adr/0006). The audit log tells who changed them.
 * @throws APIError 403
 */
export const guardWords: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (isSystem(req) || !data || operation !== 'update' || !originalDoc) return data;
  const { id, steward } = originalDoc as { id: unknown; steward: unknown };
  const changed = WORDS.some((name) => data[name] !== undefined && !same(data[name], originalDoc[name]));
  if (!changed) return data;
  const scope = (await getTree(req.payload)).scope(String(steward));
  if (mayIn(requestActor(req), 'content.publish', String(steward), scope)) return data;
  const awaited = (await isShown(req, String(id))) || (await isPinned(req.payload, String(id), AWAITED));
  if (awaited) throw refusal(req, BY_EDITOR, 403);
  return data;
}; // prettier-ignore
