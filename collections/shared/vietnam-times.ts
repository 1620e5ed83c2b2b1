import type { CollectionConfig } from 'payload';

const TIMES = '@/app/(payload)/_components/writing/DocumentTimes#DocumentTimes';

/** Forms show when a document was changed and made by the clock of Viet Nam (app/(payload)/custom.css hides Payload's line). */
export const withVietnamTimes = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection;
  if (admin?.hidden === true || collection.timestamps === false) return collection;
  const edit = admin?.components?.edit;
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), TIMES] },
      },
    },
  };
};
