import type { Screen } from '../endpoints/answer';
import { nameOf } from '../unit-view';
import { groupTargets, quickTargets, type GroupTarget, type ManyTarget } from './receivers';
import { sectionsFor, type Named } from './sections-for';
import { senderFor, sendersOf } from './senders';
import { sendingList, type SendingView } from './sending-list';

/** What the screen *Chuyển xuống* and the panel of an item begin with. */
export type SendingsAnswer = {
  item: { id: string; title: string; live: boolean; section: Named | null };
  /** units from which this person may send it */
  senders: Named[];
  from: string | null;
  /** why he may not send it at all, in whole sentences */
  reasons: string[];
  quick: ManyTarget[];
  groups: GroupTarget[];
  sections: Named[];
  sendings: SendingView[];
};

const WHY = {
  vi: {
    live: 'Bài chưa đăng. Duyệt và đăng trước.',
    leaf: 'Đơn vị này không có đơn vị nào bên dưới.',
    role: 'Chỉ người kiểm duyệt của đơn vị đang hiện bài mới chuyển xuống được.',
  },
  en: {
    live: 'The item is not public yet. Approve and publish it first.',
    leaf: 'There is nothing below this unit.',
    role: 'Sent down by a moderator of a unit whose site shows the item.',
  },
};

/** @throws NotFound for an item that this person may neither read nor send */
export async function sendingsOverview(at: Screen, item: string): Promise<SendingsAnswer> {
  const { tree, language, today, query, req } = at;
  const { title, live, senders, leaf } = await sendersOf(at, item);
  const from = senderFor(at, senders, query.get('from'));
  const why = WHY[language];
  const reasons = from ? [] : [!live ? why.live : leaf ? why.leaf : why.role];
  const place = from && { tree, from: from.id, language, today };
  const sections = from ? await sectionsFor(at, from.id) : [];
  const main = await req.payload.db.findOne<{ id: string; section?: unknown }>({ collection: 'articles', req, where: { id: { equals: item } }, select: { section: true } });
  const own = sections.find(({ id }) => id === String(main?.section ?? ''));
  return {
    item: { id: item, title, live, section: own ?? null },
    senders: senders.map((unit) => ({ id: unit.id, name: nameOf(unit, language) })),
    from: from?.id ?? null, reasons, sections,
    quick: place ? quickTargets(place) : [],
    groups: place ? groupTargets(place) : [],
    sendings: await sendingList(at, item),
  };
} // prettier-ignore
