import type { Payload } from 'payload';

import type { SearchRow } from './document';
import { searchEngine, type Slice } from './engine';
import { bestFirst, withFurther, type Hit, type Hits, type Match } from './hits';
import { scoreWithSubject, subjectOf } from './kind-words';
import { anyNeed, closeNeeds, wordNeeds, type Need } from './needs';
import { readingsOf, type Place, type Reading } from './places';
import type { Query } from './query';
import { tokenize } from './tokens';
import { BELOW_PLACE } from './weights';

/** Texts of a slice that are weighed for one question. */
const WEIGHED = 300;

/** Of those that have the words worse, only to fill a page. */
const WEIGHED_LOOSE = 100;

/** Of all of them, how many are weighed by their whole text. */
const READ_WHOLE = 40;

type Options = {
  /** where to look; what several of them hold is found once */
  slices: readonly Slice[];
  /** whose own texts come a little before equal ones */
  unit?: string;
  /** which of some rows may be shown */
  keep?: (rows: readonly SearchRow[]) => Promise<readonly SearchRow[]>;
  /** the places that the query names, each with the units below it */
  places?: readonly Place[];
  /** milliseconds, never going back */
  clock?: () => number;
};

/** What is asked for one after the other; nothing where a step is that of another. */
type Step = { match: Match; needs: (reading: Reading) => Need[] };

/** The words beside each other, then those that the query is about, then looser ones. */
const STEPS: readonly Step[] = [
  { match: 'close', needs: ({ query }) => closeNeeds(query) },
  {
    match: 'close',
    needs: ({ query }) => (subjectOf(query) === query ? [] : closeNeeds(subjectOf(query))),
  },
  { match: 'apart', needs: ({ query }) => wordNeeds(query) },
  // Some words of a query at a place are some words of the query.
  { match: 'some', needs: ({ query, units }) => (units ? [] : anyNeed(query)) },
];

/** With so many found, a page of them, texts that have the words worse are not asked for. */
const ENOUGH = 10;

/** After so long nobody who can be shown something waits for texts that have the words worse; each question is stopped by itself besides. */
const PATIENCE_MS = 250;

/** The part of a slice that these units wrote. */
function among(slice: Slice, units: Reading['units']): Slice[] {
  if (!units) return [slice];
  const stewards = slice.stewards?.filter((id) => units.has(id)) ?? [...units];
  return stewards.length > 0 ? [{ ...slice, stewards }] : [];
}

/** Finds public texts and puts the best first. */
export async function find(
  payload: Pick<Payload, 'db'>,
  query: Query,
  { slices, unit, keep, places = [], clock = () => performance.now() }: Options,
): Promise<Hits> {
  const engine = searchEngine(payload);
  const readings = readingsOf(query, places);
  const begunAt = clock();
  let so: Hits = { hits: [], truncated: false, match: 'close' };
  for (const { match, needs } of STEPS) {
    if (match !== 'close' && so.hits.length >= ENOUGH) break;
    if (match !== 'close' && so.hits.length > 0 && clock() - begunAt > PATIENCE_MS)
      return { ...so, truncated: true };
    const questions = readings
      .map((reading) => ({ needs: needs(reading), units: reading.units }))
      .filter((each) => each.needs.length > 0)
      .flatMap((each) => slices.flatMap((slice) => among(slice, each.units)).map((slice) => engine.find(each.needs, slice, match === 'close' ? WEIGHED : WEIGHED_LOOSE))); // prettier-ignore
    if (questions.length === 0) continue;
    const found = await Promise.all(questions);
    const known = new Set(so.hits.map(({ id }) => id));
    const all = new Map(found.flatMap((each) => each.rows).map((row) => [row.id, row]));
    const rows = [...all.values()].filter(({ id }) => !known.has(id));
    const kept = keep && rows.length > 0 ? await keep(rows) : rows;
    const hits = await weigh(payload, readings, kept, slices[0]?.now ?? 0, unit);
    so = withFurther(so, { hits, truncated: found.some((each) => each.truncated), match });
  }
  return so;
}

/** By title and teaser first; the best of them once more by all they say. */
async function weigh(
  payload: Pick<Payload, 'db'>,
  readings: readonly Reading[],
  rows: readonly SearchRow[],
  now: number,
  unit?: string,
): Promise<Hit[]> {
  if (rows.length === 0) return [];
  const at = { now, ...(unit ? { unit } : {}) };
  const hit = (row: SearchRow, body: string): Hit => {
    const [title, teaser] = [tokenize(row.title), tokenize(row.teaser)];
    const text = { title, teaser, body: tokenize(body), date: row.date, unit: row.steward, kind: row.kind }; // prettier-ignore
    // A text of the place answers as well as one that names it.
    const fitting = readings.filter(({ units }) => !units || units.has(row.steward));
    const scores = fitting.map(({ query, named }) => {
      const itself = !named || named.has(row.steward);
      return scoreWithSubject(query, text, at) * (itself ? 1 : BELOW_PLACE);
    });
    return { ...row, body, score: Math.max(...scores) };
  };
  const first = rows.map((row) => hit(row, '')).sort(bestFirst);
  const best = first.slice(0, READ_WHOLE);
  const bodies = await searchEngine(payload).bodies(best.map(({ id }) => id));
  const read = best.map((row) => hit(row, bodies.get(row.id) ?? ''));
  return [...read.sort(bestFirst), ...first.slice(READ_WHOLE)];
}
