import type { CollectionAdminOptions, Field } from 'payload';

const AT = '@/app/(payload)/_components';

/** Notices of the writing screens stand first in the form; the field holds no data. */
export const writingGuard: Field = {
  name: 'keep',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/writing/WritingGuard#WritingGuard` },
  },
};

/** The way of an item to the public: state, readers, verbs; beside the form, and holding no data. */
export const workPanel: Field = {
  name: 'work',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/work/WorkPanel#WorkPanel` },
  },
};

/** Beside the form: what writers and those who decide say to each other; the field holds no data. */
export const commentsPanel: Field = {
  name: 'comments',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/comments/CommentsPanel#CommentsPanel` },
  },
};

/** Beside the form: who answers for the content staying right, and when it is looked at next; the field holds no data. */
export const reviewPanel: Field = {
  name: 'review',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/reviews/ReviewPanel#ReviewPanel` },
  },
};

/** Beside the form: *Chuyển xuống*, and what has been sent of the article; the field holds no data. */
export const sendPanel: Field = {
  name: 'sending',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/send/SendPanel#SendPanel` },
  },
};

/** Beside the form: *Đề xuất lên …*, and what became of it; the field holds no data. */
export const offerPanel: Field = {
  name: 'offering',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/offer/OfferPanel#OfferPanel` },
  },
};

/** Above the form of an independent version: what became of its source; the field holds no data. */
export const sourcePanel: Field = {
  name: 'sourceOfVersion',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/independent/SourcePanel#SourcePanel` },
  },
};

/** Beside the form: whether the English text is older than the Vietnamese one; the field holds no data. */
export const translationPanel: Field = {
  name: 'translationState',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/translations/TranslationPanel#TranslationPanel` },
  },
};

/** Beside the form: links by which others read the saved text before it is published; the field holds no data. */
export const previewPanel: Field = {
  name: 'preview',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/preview/PreviewPanel#PreviewPanel` },
  },
};

/** Beside the form, for administrators: the way to the log of the item; the field holds no data. */
export const itemLog: Field = {
  name: 'itemLog',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${AT}/audit/ItemLogLink#ItemLogLink` },
  },
};

/** Components of the lists and forms of what units write. */
export const writingComponents: CollectionAdminOptions['components'] = {
  beforeListTable: [`${AT}/lists/ListScope#ListScope`],
  edit: {
    PublishButton: `${AT}/work/WorkAction#WorkAction`,
    UnpublishButton: `${AT}/writing/NoMenuEntry#NoMenuEntry`,
  },
};

/** Above lists that show the chosen unit. */
export const listScope: CollectionAdminOptions['components'] = {
  beforeListTable: [`${AT}/lists/ListScope#ListScope`],
};
