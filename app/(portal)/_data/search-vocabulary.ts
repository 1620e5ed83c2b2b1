import { canonical } from '@/search/canonical';
import { searchEngine } from '@/search/engine';
import type { Vocabulary } from '@/search/spelling';
import { pairOf } from '@/search/terms';
import { titleWordsNow } from '@/search/title-words';
import { tokenize } from '@/search/tokens';

import type { Portal } from './portal';
import { wholeOf } from './search-rows';

/** The newest titles from which the words are taken: enough for what people look for these years. */
const TITLES = 4000;

/** Milliseconds; a new word waits so long until it is offered to those who mistype it. */
const KEPT = 10 * 60_000;

const known = new Map<string, { at: number; words: Promise<Vocabulary> }>();

function wordsOf({ tree }: Portal, unit: string, titles: readonly string[]): Vocabulary {
  const forms = new Map<string, Map<string, number>>();
  const count = (key: string, text: string) => {
    const of = forms.get(key) ?? new Map<string, number>();
    forms.set(key, of.set(text, (of.get(text) ?? 0) + 1));
  };
  const names = tree.subtree(unit).map(({ name }) => name);
  for (const text of [...names, ...titles]) {
    const tokens = tokenize(text);
    for (const [n, token] of tokens.entries()) {
      const [word, before] = [canonical(token.folded), tokens[n - 1]];
      count(word, token.text);
      if (before && !token.breakBefore)
        count(pairOf(canonical(before.folded), word), `${before.text} ${token.text}`);
    }
  }
  return new Map([...forms].map(([key, of]) => [key, mostWritten(of)]));
}

/** How a word is written most often, and how often it stands there in any form: "phòng" and "phong" are one word to whoever types neither. */
function mostWritten(forms: ReadonlyMap<string, number>): { text: string; count: number } {
  const [first = ['', 0]] = [...forms].sort((a, b) => b[1] - a[1]);
  return { text: first[0], count: [...forms.values()].reduce((sum, times) => sum + times, 0) };
}

/**
 * Words of public titles and of the names of units, with their accents: what is offered in place of an unknown word. A title that is
 * withdrawn or changed takes its words with it at once, one dated later brings none before its day.
 */
export async function vocabularyOf(
  at: Portal,
  unit: string,
  now = Date.now(),
): Promise<Vocabulary> {
  const whole = wholeOf(at, unit).id;
  // Before the titles: what is withdrawn while they are read is seen by the next question.
  const key = `${whole} ${at.tree.version} ${await titleWordsNow(at.payload)}`;
  const kept = known.get(key);
  if (kept && now - kept.at < KEPT) return kept.words;
  const forget = () => void known.delete(key);
  const words = searchEngine(at.payload)
    .titles('vi', now, TITLES)
    .then((titles) => {
      // Short of time there are the names of units, until somebody asks again.
      if (!titles) forget();
      return wordsOf(at, whole, titles ?? []);
    });
  known.clear();
  known.set(key, { at: now, words });
  words.catch(forget);
  return words;
}
