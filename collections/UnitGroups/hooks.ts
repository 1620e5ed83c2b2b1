import {
  APIError,
  ValidationError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';

import { groupChannel } from '@/tenants/channels';
import { contains } from '@/tenants/scope';
import { bumpTree, getTree } from '@/tenants/tree';

import { idsOf } from '../shared/ids-of';

const MOST_MEMBERS = 1000;

const TEXTS = {
  vi: {
    below: 'Nhóm chỉ gồm đơn vị của mình và các đơn vị bên dưới. Hãy bỏ đơn vị khác ra.',
    many: `Nhóm có nhiều nhất ${MOST_MEMBERS} đơn vị.`,
    used: 'Nhóm đang nhận bài đã chuyển xuống. Hãy thu hồi các lượt đăng đó trước khi xóa nhóm.',
  },
  en: {
    below: 'A group holds only its own unit and the units below. Please remove the others.',
    many: `A group holds at most ${MOST_MEMBERS} units.`,
    used: 'The group receives items that were sent down. Please recall them before you delete it.',
  },
};

const textsOf = (req: PayloadRequest) => TEXTS[req.i18n?.language === 'en' ? 'en' : 'vi'];

/** Members lie in the part of the tree of the unit that keeps the group; each once. After the owner hook. */
export const guardMembers: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data || !Array.isArray(data.members)) return data;
  const members = [...new Set((data.members as unknown[]).flatMap(idsOf))];
  const tree = await getTree(req.payload);
  const owner = tree.get(String(data.steward));
  const refuse = (message: string) =>
    new ValidationError({ collection: 'unit-groups', errors: [{ path: 'members', message }] }, req.t);
  if (members.length > MOST_MEMBERS) throw refuse(textsOf(req).many);
  if (!owner || members.some((id) => !contains(tree.scope(id), owner))) throw refuse(textsOf(req).below);
  return { ...data, members };
}; // prettier-ignore

/** Without the group its items would vanish from sites without a word: they are recalled first. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'placements', req,
    where: { and: [{ channel: { equals: groupChannel(String(id)) } }, { state: { in: ['live', 'waiting', 'available'] } }] },
  });
  if (totalDocs > 0) throw new APIError(textsOf(req).used, 409, undefined, true);
}; // prettier-ignore

/** Which sites show what was sent to the group depends on its members: every process reads the tree anew. */
export const follow = async ({ req }: { req: PayloadRequest }): Promise<void> => bumpTree(req);
