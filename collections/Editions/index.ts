import type { CollectionConfig, Field } from 'payload';

import { nobody, within } from '@/tenants/access';
import { OWNED, ownerFields } from '@/tenants/owner';
import { EVERY_ENDING } from '@/workflow/ending';
import { STAGES } from '@/workflow/states';

import { both } from '../shared/labels';

const text = (name: string): Field => ({ name, type: 'text' });
const number = (name: string): Field => ({ name, type: 'number' });

/**
 * One version of an item on its way to the public: stage, hash of its content, who submitted, corrected, approved and
 * ended it (DESIGN 2). Written by the verbs of `workflow/` only. Times are milliseconds since 1970.
 */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: both('Phiên bản đăng', 'Edition'), plural: both('Phiên bản đăng', 'Editions') },
  custom: { [OWNED]: true, servicesOnly: true },
  admin: { hidden: true, useAsTitle: 'title' },
  access: { create: nobody, read: within('content.read'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [
    // Two submissions at the same moment get the same number, and one of them fails.
    { fields: ['item', 'number'], unique: true },
    { fields: ['item', 'stage'] },
    // The lists of what waits, by unit and level, have partial indexes: database/edition-query.ts.
    { fields: ['stage', 'publishAt'] },
    // The worker asks for what is to be tried, health for what is late and what was refused.
    { fields: ['stage', 'nextAttempt', 'createdAt'] },
    { fields: ['stage', 'failedAt', 'publishAt', 'createdAt'] },
    { fields: ['submittedBy', 'stage', 'waitingSince'] },
    { fields: ['alert', 'confirmBy'] },
    // The worker tells of what became of the sources of independent versions.
    { fields: ['stage', 'updatedAt'] },
  ],
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'version', type: 'text', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'media', type: 'json' },
    { name: 'stage', type: 'select', required: true, options: [...STAGES] },
    { name: 'title', type: 'text', required: true },
    text('kind'), text('section'), text('searchText'),
    text('submittedBy'), number('waitingSince'),
    { name: 'writers', type: 'json' },
    { name: 'hands', type: 'json' },
    text('approvedBy'), number('approvedAt'), text('approvedUnder'),
    text('decidedBy'), number('decidedAt'), text('reason'),
    number('publishAt'), text('scheduledBy'), number('publishedAt'), text('publishedBy'),
    number('nextAttempt'), number('attempts'), text('claim'), number('failedAt'), text('failure'),
    number('confirmBy'), text('confirmedBy'), number('confirmedAt'),
    // An emergency that waits for its second person (workflow/alert.ts).
    text('alert'), number('alertLevel'), number('watchAt'), number('raisedAt'), text('raisedTo'),
    { name: 'change', type: 'select', options: ['minor', 'major'] }, text('noteVi'), text('noteEn'),
    { name: 'ending', type: 'select', options: [...EVERY_ENDING] },
    text('endingReason'), number('endedAt'), text('endedBy'), text('endedUnit'),
    text('target'), text('targetType'), text('targetUnit'), text('targetPath'),
    ...ownerFields(),
  ],
}; // prettier-ignore
