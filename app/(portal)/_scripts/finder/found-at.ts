import { fold } from '@/search/fold';

/** Where in a name stands what was typed, whatever its marks. @param query folded @returns the range of letters, or null */
export function foundAt(name: string, query: string): [from: number, to: number] | null {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of name) {
    const plain = letter === ' ' ? ' ' : fold(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i += 1) places.push(place);
    place += letter.length;
  }
  const at = query ? folded.indexOf(query) : -1;
  return at < 0 ? null : [places[at]!, places[at + query.length] ?? name.length];
}
