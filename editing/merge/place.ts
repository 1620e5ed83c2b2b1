import type { StateNode } from '@/richtext/state';

/** Who changed it since the text that both began with; `both` also where that text is unknown. */
export type Touched = 'both' | 'mine' | 'theirs';

/** One spot where two versions of a text differ: a whole field, or some paragraphs of a rich text. */
export type Place = {
  key: string;
  /** path of the field */
  path: string;
  /** number of the first paragraph, from 1; null for a whole field */
  part: number | null;
  touched: Touched;
} & (
  | { rich: false; mine: unknown; theirs: unknown }
  | { rich: true; mine: StateNode[]; theirs: StateNode[] }
);

/** What stands at a place in the end. `both`: mine, then theirs. */
export type Choice = { take: 'mine' | 'theirs' | 'both' } | { take: 'hand'; text: string };

/** A rich text with its places: paragraphs that both have, and keys of places between them. */
export type Frame = (StateNode[] | string)[];

/** Two versions of a text laid side by side. */
export type Comparison = {
  /** clashes first, then what is merged already */
  places: Place[];
  frames: Record<string, Frame>;
}; // prettier-ignore
