import type { CollectionConfig } from 'payload';

import { searchSlugFolded } from '@/admin/fold-query';
import { ofChosenUnit } from '@/admin/list-filter';
import { rememberIntent } from '@/editing/intent';
import { normaliseContent } from '@/richtext/before-validate';
import { OWNED, ownerHook } from '@/tenants/owner';

import { checkFeature } from '../shared/check-feature';
import { writeCreatedBy } from '../shared/created-by';
import { guardRelations } from '../shared/guard-relations';
import { both } from '../shared/labels';
import { guardPublication, rememberDraft } from '../shared/publication';
import { writeReference } from '../shared/reference';
import { answerClash, guardBase, keepNewest, writeRevision } from '../shared/revision';
import { writeTranslation } from '../shared/translation';
import { writeWriters } from '../shared/writers';
import { writingComponents } from '../shared/writing-admin';
import { articleAccess } from './access';
import { articleFields } from './fields';
import { guardTopics } from './guard-topics';
import { articleFeature, articleRelations, follow, place, writeDate } from './hooks';

/** News, notices and events of a unit: the items that travel between the levels. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: both('Bài viết', 'Article'), plural: both('Bài viết', 'Articles') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['title', 'steward', 'section', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'ref'],
    description: both(
      'Tin, thông báo và sự kiện của đơn vị.',
      'News, notices and events of a unit.',
    ),
    baseFilter: ofChosenUnit,
    components: writingComponents,
  },
  access: articleAccess,
  trash: true,
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  // Presence and the check of revisions take its place (docs/adr/0008): a closed browser kept its lock for five minutes.
  lockDocuments: false,
  hooks: {
    beforeOperation: [rememberDraft, rememberIntent, searchSlugFolded('title')],
    beforeValidate: [
      ownerHook('content.write'),
      guardBase,
      guardPublication('articles'),
      normaliseContent,
      guardRelations('articles', articleRelations),
      guardTopics,
      checkFeature('articles', articleFeature, 'kind'),
    ],
    beforeChange: [
      writeReference,
      writeCreatedBy,
      writeWriters('articles'),
      writeRevision('articles'),
      writeTranslation,
      writeDate,
    ],
    afterChange: [keepNewest('articles'), place, follow],
    afterError: [answerClash('articles')],
  },
  indexes: [
    { fields: ['scope.l1', '_status', 'publishedAt', 'createdAt'] },
    { fields: ['scope.l2', '_status', 'publishedAt', 'createdAt'] },
    { fields: ['scope.l3', '_status', 'publishedAt', 'createdAt'] },
    { fields: ['scope.l4', '_status', 'publishedAt', 'createdAt'] },
    // What has changed since the last run of the subscriptions (syndication/follow-units.ts).
    { fields: ['_status', 'updatedAt'] },
  ],
  fields: articleFields,
};
