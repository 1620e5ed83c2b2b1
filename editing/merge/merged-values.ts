import { rootOf, type StateNode } from '@/richtext/state';

import type { Values } from './compare';
import { paragraphsOf } from './paragraphs-of';
import type { Choice, Comparison, Place } from './place';

/** What stands at a place that nobody has decided about: the change of whoever made one. Clashes have none. */
export const standing = ({ touched }: Place): Choice | null =>
  touched === 'both' ? null : { take: touched };

function blocksAt(place: Extract<Place, { rich: true }>, choice: Choice): StateNode[] {
  switch (choice.take) {
    case 'hand': return paragraphsOf(choice.text);
    case 'both': return [...place.mine, ...place.theirs];
    default: return place[choice.take];
  }
} // prettier-ignore

const valueAt = (place: Place, choice: Choice): unknown => {
  if (choice.take === 'hand') return choice.text;
  return choice.take === 'both' ? place.mine : place[choice.take];
};

/** The state around the paragraphs: the editor's own properties of a root. */
function stateOf(like: unknown, children: StateNode[]): unknown {
  if (children.length === 0) return null;
  return {
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      ...rootOf(like),
      children,
    },
  };
}

/**
 * The merged text: values of the fields in which the two versions differ.
 * @param choiceOf decision about a place; what is undecided stays as `mine`
 */
export function mergedValues(
  { places, frames }: Comparison,
  mine: Values,
  theirs: Values,
  choiceOf: (place: Place) => Choice | null,
): Record<string, unknown> {
  const decided = (place: Place): Choice => choiceOf(place) ?? { take: 'mine' };
  const merged: Record<string, unknown> = {};
  for (const place of places) if (!place.rich) merged[place.path] = valueAt(place, decided(place));
  for (const [path, frame] of Object.entries(frames)) {
    const blocks = frame.flatMap((part) => {
      const place = typeof part === 'string' ? places.find(({ key }) => key === part) : null;
      return place?.rich ? blocksAt(place, decided(place)) : (part as StateNode[]);
    });
    merged[path] = stateOf(rootOf(mine[path]) ? mine[path] : theirs[path], blocks);
  }
  return merged;
} // prettier-ignore
