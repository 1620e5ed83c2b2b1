/**
 * What a result's score is made of:
 *
 *   score = text × freshness × own unit + number
 *   text  = (title + teaser + body) × coverage²
 *   title = TITLE × (WORDS × words + PAIRS × pairs + WHOLE × whole) + ALONE × whole / length, the others likewise
 *
 * where words, pairs and whole are from 0 to 1: the mean fit of the query's words, of its neighbouring pairs, and the fit of
 * the whole query in a row. A word fits by 1, with other accents than typed by ACCENTS_DIFFER, a synonym by SYNONYM_FIT
 * (`find-query.ts`). Coverage is the share of the query's words that stand anywhere.
 */

/** A title says what an item is about; a body mentions much. */
export const TITLE = 10;
export const TEASER = 3;
export const BODY = 1;

/** Vietnamese words are mostly of two syllables: neighbours say more than syllables, the whole query in a row most. */
export const WORDS = 1;
export const PAIRS = 2;
export const WHOLE = 3;

/** For a title that is the query and nothing else; by half for one twice as long. */
export const ALONE = 8;

/** Half of the words are worth a quarter. */
export const COVERAGE_POWER = 2;

/** For all document numbers of the query: more than everything else together, and more still in the title. */
export const NUMBER = 500;
export const NUMBER_IN_TITLE = 1000;

/** What is new counts so much more than what is very old; half of it is left after HALF_LIFE. */
export const FRESHNESS = 0.25;
/** Two years, in milliseconds. */
export const HALF_LIFE = 2 * 365.25 * 24 * 60 * 60 * 1000;

/** What the unit whose site is asked wrote counts so much more. */
export const OWN_UNIT = 0.15;

/** How well a text fits that need not name the place of a query, because a unit below it wrote it; 1 where the place itself did. */
export const BELOW_PLACE = 0.85;
