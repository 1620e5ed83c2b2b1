import { textOf } from '@/richtext/text-of';
import { walk } from '@/richtext/walk';
import { fold } from '@/search/fold';
import { getTree } from '@/tenants/tree';

import { changeOf } from '../change';
import { changeEdition, withHand } from '../edition';
import type { Fault } from '../reason-text';
import { VerbRefused } from '../refusal';
import { actorId, type VerbWork } from '../verb';
import { videoMissing } from '../video-missing';
import { writersOf } from '../writers';

const empty = (value: unknown): boolean =>
  !value || (typeof value === 'object' && Object.values(value).every((inner) => !inner));

/** Words, a picture or a block, in any language; an empty paragraph says nothing. */
const says = (body: unknown): boolean =>
  Object.values((body ?? {}) as object).some(
    (state) =>
      textOf(state) !== '' ||
      [...walk(state)].some(({ type }) => type === 'upload' || type === 'block'),
  );

/** What a text lacks before anybody can be asked to read it. Drafts skip the validation of fields. */
const missing = (type: string, content: Record<string, unknown>): Fault[] => [
  ...(empty(content.title) ? (['title-missing'] as const) : []),
  ...(!says(content.body) ? (['body-missing'] as const) : []),
  ...(type !== 'pages' && !content.section ? (['section-missing'] as const) : []),
];

/**
 * *Gửi duyệt*, or *Gửi đính chính* where the item is public: the newest version goes to its second reader, as it is now;
 * a correction says how large it is and what changed.
 */
export const submit: VerbWork = async (req, work, input, now) => {
  const { item, editions, at } = work;
  const faults = [
    ...missing(item.type, item.content),
    ...(await videoMissing(req, item.content.body)),
  ];
  if (faults.length > 0) throw new VerbRefused(faults);
  const change = changeOf(work, input);
  const { open, last } = editions;
  // A returned text is closed by what takes its place.
  if (open) await changeEdition(req, open, { stage: 'voided' });
  const user = actorId(req);
  const tree = await getTree(req.payload);
  const data = {
    itemType: item.type, item: item.id, number: last + 1, version: item.version, sha256: item.sha256, media: item.pins,
    stage: 'in-review', title: item.title, searchText: fold(item.title), kind: item.kind, section: item.content.section ? String(item.content.section) : null,
    submittedBy: user, writers: writersOf(item.content.writers), waitingSince: now, hands: withHand(open, user, 'submitted', now), ...change,
    steward: at.steward, origin: item.origin, scope: tree.scope(at.steward),
  }; // prettier-ignore
  await req.payload.db.create({ collection: 'editions', data, req }).catch((error: unknown) => {
    // Two submissions at the same moment: the number is taken.
    if (/unique|duplicate|E11000|WriteConflict/i.test(String(error)))
      throw new VerbRefused(['decided-meanwhile']);
    throw error;
  });
  return change ?? undefined;
};
