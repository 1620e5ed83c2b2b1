import type { CollectionConfig } from 'payload';

import { searchSlugFolded } from '@/admin/fold-query';
import { ofChosenUnit } from '@/admin/list-filter';
import { normaliseContent } from '@/richtext/before-validate';
import { relationsOf } from '@/richtext/relations-of';
import { rememberIntent } from '@/editing/intent';
import { anywhere, versionsWithin, within } from '@/tenants/access';
import { OWNED, ownerHook } from '@/tenants/owner';

import { checkFeature } from '../shared/check-feature';
import { createdByField, writeCreatedBy } from '../shared/created-by';
import { guardRelations } from '../shared/guard-relations';
import { both } from '../shared/labels';
import { guardPublication, rememberDraft } from '../shared/publication';
import { slugOf } from '../shared/reference';
import { translationField, writeTranslation } from '../shared/translation';
import { writersField, writeWriters } from '../shared/writers';
import {
  answerClash,
  guardBase,
  keepNewest,
  revisionField,
  writeRevision,
} from '../shared/revision';
import { intoBin } from '../shared/remove-access';
import { translationPanel, writingComponents } from '../shared/writing-admin';
import { followPage, trackPage } from './hooks';
import { pageFields } from './fields';

/** Lasting pages of a site: about, organisation, procedures. They stay on their own site. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: both('Trang', 'Page'), plural: both('Trang', 'Pages') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['title', 'steward', 'slug', '_status', 'updatedAt'],
    description: both('Trang giới thiệu, tổ chức bộ máy và các trang lâu dài khác.', 'About, organisation and other lasting pages.'),
    baseFilter: ofChosenUnit,
    components: writingComponents,
  },
  access: {
    create: anywhere('content.write'),
    read: within('content.read'),
    readVersions: versionsWithin('content.read'),
    update: within('content.write'),
    delete: intoBin,
  },
  trash: true,
  defaultSort: '-updatedAt',
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
  disableDuplicate: true,
  // Presence and the check of revisions take its place (docs/adr/0008): a closed browser kept its lock for five minutes.
  lockDocuments: false,
  hooks: {
    beforeOperation: [rememberDraft, rememberIntent, searchSlugFolded('title')],
    beforeValidate: [
      ownerHook('content.write'),
      guardBase,
      guardPublication('pages'),
      normaliseContent,
      checkFeature('pages', () => 'pages', 'title'),
      guardRelations('pages', (data) => ({ ...relationsOf(data.body) })),
      ({ data, originalDoc }) => (data && !data.slug && !originalDoc?.slug && typeof data.title === 'string' ? { ...data, slug: slugOf(data.title) } : data),
    ],
    beforeChange: [writeCreatedBy, writeWriters('pages'), writeRevision('pages'), writeTranslation],
    afterChange: [keepNewest('pages'), trackPage, followPage],
    afterError: [answerClash('pages')],
  },
  indexes: [{ fields: ['steward', 'slug'] }],
  fields: [...pageFields(), createdByField, writersField, revisionField, translationField, translationPanel],
}; // prettier-ignore
