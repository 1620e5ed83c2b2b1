import type { Stage } from '@/workflow/states';

/** What the screen of a refused save is built from. Pure data. */
export type Clash = {
  /** the text that the save was based on; null when it is unknown: then nobody can say who changed what */
  base: Record<string, unknown> | null;
  /** the newest text: what was saved meanwhile */
  theirs: Record<string, unknown>;
  /** its mark: what the merged text is based on */
  mark: string;
  /** name of who saved it; null for the system */
  by: string | null;
  /** milliseconds since 1970; null when it is not known */
  at: number | null;
  /** where the item stands by now; null for a draft that was never submitted */
  stage: Stage | null;
};

/** Answer to a refused save. */
export type ClashAnswer = {
  errors: { name: 'revision-clash'; message: string }[];
  clash: Clash | null;
};
