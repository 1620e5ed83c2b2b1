import type { PayloadRequest, Where } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { itemKey } from '@/cache/keys';

import { VerbRefused } from './refusal';
import type { Pins } from './item';
import type { Rule } from './policy';
import { OPEN_STAGES, type OpenStage, type Stage } from './states';

/** Whose hand did what to an edition, in order. */
export type Hand = {
  user: string | null;
  act: 'submitted' | 'corrected' | 'approved' | 'returned' | 'scheduled' | 'published' | 'ended';
  at: number;
};

/** A row of `editions`, as the verbs read it. */
export type Edition = {
  id: string;
  item: string;
  number: number;
  version: string;
  sha256: string;
  media?: Pins | null;
  stage: Stage;
  submittedBy?: string | null;
  /** who had a hand in the words when they were submitted */
  writers?: string[] | null;
  waitingSince?: number | null;
  hands?: Hand[] | null;
  approvedBy?: string | null;
  /** the rule that held when it was approved */
  approvedUnder?: Rule | null;
  reason?: string | null;
  publishAt?: number | null;
  scheduledBy?: string | null;
  publishedBy?: string | null;
  publishedAt?: number | null;
  failure?: string | null;
  confirmBy?: number | null;
  confirmedBy?: string | null;
  /** of a correction */
  change?: 'minor' | 'major' | null;
  noteVi?: string | null;
  noteEn?: string | null;
  /** `open` while an emergency waits for its second person */
  alert?: 'open' | null;
  /** level of the highest unit that was told of it: 1 country … 4 commune */
  alertLevel?: number | null;
  /** when the worker looks at it next */
  watchAt?: number | null;
  raisedAt?: number | null;
  raisedTo?: string | null;
  ending?: string | null;
  endingReason?: string | null;
  endedAt?: number | null;
  /** the unit in whose name it ended */
  endedUnit?: string | null;
};

const isOpenStage = (stage: Stage): stage is OpenStage => OPEN_STAGES.includes(stage as OpenStage);

const isOpen = (edition: Edition): edition is Edition & { stage: OpenStage } =>
  isOpenStage(edition.stage);

/** The editions of an item that matter now: the open one, the public or ended one, and the last number given. */
export type Editions = {
  open: (Edition & { stage: OpenStage }) | null;
  current: Edition | null;
  last: number;
};

export async function editionsOf(req: PayloadRequest, item: string): Promise<Editions> {
  const find = async (where: Where, limit: number) =>
    (
      await req.payload.db.find<Edition>({
        collection: 'editions', where: { and: [{ item: { equals: item } }, where] }, sort: '-number', limit, pagination: false, req,
      })
    ).docs; // prettier-ignore
  const live = await find({ stage: { in: [...OPEN_STAGES, 'published', 'ended'] } }, 3);
  const [newest] = await find({ number: { greater_than: 0 } }, 1);
  return {
    open: live.find(isOpen) ?? null,
    current: live.find(({ stage }) => stage === 'published' || stage === 'ended') ?? null,
    last: newest?.number ?? 0,
  };
}

/**
 * Changes an edition that is still in the stage it was read in; of two decisions at the same moment the second is refused.
 * @throws VerbRefused 'decided-meanwhile'
 */
export async function changeEdition(
  req: PayloadRequest,
  edition: Pick<Edition, 'id' | 'stage'>,
  data: Partial<Record<keyof Edition | string, unknown>>,
): Promise<void> {
  const where: Where = {
    and: [{ id: { equals: edition.id } }, { stage: { equals: edition.stage } }],
  };
  const changed = await req.payload.db.updateOne({ collection: 'editions', where, data, req, returning: true }); // prettier-ignore
  if (!changed) throw new VerbRefused(['decided-meanwhile']);
  // Visitors read the history of an item: when it was published, corrected, confirmed, ended.
  const stages = [edition.stage, (changed as unknown as Edition).stage];
  if (stages.some((stage) => !isOpenStage(stage)))
    await invalidate(req, [itemKey(String((changed as unknown as Edition).item))]);
}

/**
 * To be called before anything else is written: of two decisions about an item the second stops here, before both hold
 * what the other one needs and MongoDB ends the two of them.
 * @throws VerbRefused 'decided-meanwhile'
 */
export async function holdEdition(req: PayloadRequest, { open, current }: Editions): Promise<void> {
  const edition = open ?? current;
  if (edition) await changeEdition(req, edition, { stage: edition.stage });
}

export const withHand = (
  edition: { hands?: Hand[] | null } | null,
  user: string | null,
  act: Hand['act'],
  at: number,
): Hand[] => [...(edition?.hands ?? []), { user, act, at }];
