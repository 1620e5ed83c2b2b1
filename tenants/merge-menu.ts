import { type MenuItem } from './level-defaults';

/** What a unit adds to the menu of its level: a label and where it leads, a path of the site or an https address. */
export type AddedItem = { label: string; labelEn: string; path: string };

export type OwnMenu = {
  /** paths of items of the level that the unit does not show */
  hidden: readonly string[];
  added: readonly AddedItem[];
};

/** As many as stand in one line. */
export const MOST_ITEMS = 8;

const CONTACT = '/lien-he';

/**
 * The menu of a site: the level's items in the province's order, without the unlocked ones that the unit hides, and with the
 * unit's own before *Liên hệ*, else last. Beyond eight the unit's own give way first, the last of them first, then unlocked
 * items; a locked item never does.
 * @param alive whether the site has what a path names
 */
export function mergeMenu(
  level: readonly MenuItem[],
  own: OwnMenu,
  alive: (path: string) => boolean = () => true,
): AddedItem[] {
  const shown = level.filter(
    ({ path, locked }) => alive(path) && (locked || !own.hidden.includes(path)),
  );
  let free = MOST_ITEMS - shown.filter(({ locked }) => locked).length;
  const standing = shown.filter(({ locked }) => locked || (free -= 1) >= 0);
  const added = own.added
    .filter(({ path }) => alive(path))
    .slice(0, Math.max(0, MOST_ITEMS - standing.length));
  const last = standing.at(-1);
  return last?.path === CONTACT
    ? [...standing.slice(0, -1), ...added, last]
    : [...standing, ...added];
}
