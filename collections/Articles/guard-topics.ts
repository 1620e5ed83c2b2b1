import type { CollectionBeforeValidateHook } from 'payload';

import { getTree } from '@/tenants/tree';
import { isSystem } from '@/tenants/access';

import { idsOf } from '../shared/ids-of';
import { both } from '../shared/labels';
import { refuse } from '../shared/refuse';

const MOST = 3;

const TOO_MANY = both('Một bài thuộc nhiều nhất ba chuyên đề. Hãy bỏ bớt.', 'An article belongs to at most three topics. Please take some out.'); // prettier-ignore
const FOREIGN = both('Chỉ chọn được chuyên đề của đơn vị phụ trách bài hoặc của cấp trên. Hãy chọn lại.', 'Only topics of the unit in charge of the article, or of the units above it. Please choose again.'); // prettier-ignore

/**
 * An article stands in topics of its unit and of those above, three at most: somebody who works in two places could choose
 * any that he may read. Field validation is skipped for drafts, so it stands here, after the owner hook.
 */
export const guardTopics: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (isSystem(req) || data?.topics === undefined) return data;
  const topics = [...new Set(idsOf(data.topics))];
  if (topics.length > MOST) refuse(req, 'articles', 'topics', TOO_MANY);
  // What another hand put in rightfully may stay when this one saves.
  const before = idsOf((originalDoc as { topics?: unknown } | undefined)?.topics);
  const fresh = topics.filter((id) => !before.includes(id));
  if (fresh.length > 0) {
    const [steward] = idsOf(data.steward ?? (originalDoc as { steward?: unknown })?.steward);
    const lineage = (await getTree(req.payload)).lineage(steward!).map(({ id }) => id);
    const { totalDocs } = await req.payload.db.count({
      collection: 'topics', req, where: { and: [{ id: { in: fresh } }, { steward: { in: lineage } }] },
    }); // prettier-ignore
    if (totalDocs < fresh.length) refuse(req, 'articles', 'topics', FOREIGN);
  }
  return { ...data, topics };
};
