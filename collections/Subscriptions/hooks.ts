import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload';

import { sectionOf } from '@/syndication/section-of';
import { getTree } from '@/tenants/tree';

import { idsOf } from '../shared/ids-of';

const TEXTS = {
  vi: {
    unit: 'Không tìm thấy đơn vị này. Hãy chọn lại.',
    self: 'Đơn vị không theo dõi chính mình. Hãy chọn đơn vị khác.',
    section: 'Chuyên mục này không dùng được. Hãy chọn chuyên mục khác.',
  },
  en: {
    unit: 'There is no such unit. Please choose again.',
    self: 'A unit does not follow itself. Please choose another one.',
    section: 'This section cannot be used. Please choose another one.',
  },
};

/** Units whose vocabulary may be named by everybody: it is what the items of their part of the tree stand in. */
const VOCABULARIES = ['country', 'province'];

/** The source is another unit, the topic one of its own vocabulary or of a province's. After the owner hook. */
export const guardSource: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const texts = TEXTS[req.i18n?.language === 'en' ? 'en' : 'vi'];
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: 'subscriptions', errors: [{ path, message }] }, req.t);
  const tree = await getTree(req.payload);
  const next = { ...(originalDoc as Record<string, unknown> | undefined), ...data } as Record<string, unknown>; // prettier-ignore
  const [source] = idsOf(next.source);
  if (source !== undefined && !tree.get(source)) throw refuse('source', texts.unit);
  if (source !== undefined && source === String(data.steward)) throw refuse('source', texts.self);
  const [section] = idsOf(next.section);
  if (section === undefined) return data;
  const term = await sectionOf(req, section);
  const keeper = tree.get(term?.steward);
  const known =
    keeper &&
    (VOCABULARIES.includes(keeper.level) ||
      tree.lineage(String(data.steward)).some(({ id }) => id === keeper.id));
  if (!known) throw refuse('section', texts.section);
  return data;
};

/** What was published before it was switched on is not taken. */
export const writeSince: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.active === true && originalDoc?.active !== true ? { ...data, since: Date.now() } : data;
