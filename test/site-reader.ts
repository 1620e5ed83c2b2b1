import type { Payload } from 'payload';

import { storeOf } from '@/cache/cached';

import { cardsIn } from './home-view';
import type { UnitKey, World } from './world';

/** What a visitor of a site meets of an item: the words of its title, or null. */
export type Shown = { home: string | null; list: string | null; article: string | null };

/** Reads public pages as the portal does, through the cache. */
export async function siteReader(payload: Payload, world: World) {
  // The gateway reads the configuration when it is first imported, so it is imported after the environment stands.
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getHome } = await import('@/app/(portal)/_data/home');
  const { getSection } = await import('@/app/(portal)/_data/section');
  const { getArticle } = await import('@/app/(portal)/_data/article');

  const site = async (unit: UnitKey) => (await getSite(world.unit[unit], 'vi'))!;
  const row = async (item: string) =>
    (await payload.db.findOne<{ id: string; slug: string; ref: string }>({
      collection: 'articles', where: { id: { equals: item } },
    }))!; // prettier-ignore

  const home = async (unit: UnitKey) => getHome(await site(unit));

  /** @param list address of the section in which to look */
  const lists = async (
    unit: UnitKey,
    item: string,
    list: string,
  ): Promise<Omit<Shown, 'article'>> => {
    const at = await site(unit);
    const { ref } = await row(item);
    const [front, section] = [await getHome(at), await getSection(at, list)];
    const cards = cardsIn(front, 'lead', 'news', 'fromAbove', 'fromBelow');
    const titled = (all: readonly ({ href: string; title: string } | undefined)[]) =>
      all.find((card) => card?.href.endsWith(`-${ref}`))?.title ?? null;
    return { home: titled(cards), list: titled(section?.cards ?? []) };
  };

  const article = async (unit: UnitKey, item: string): Promise<string | null> => {
    const { slug, ref } = await row(item);
    const result = await getArticle(await site(unit), `${slug}-${ref}`);
    return result?.kind === 'found' ? result.article.title : null;
  };

  /** the page of an item, where a site has one */
  const page = async (unit: UnitKey, item: string) => {
    const { slug, ref } = await row(item);
    const result = await getArticle(await site(unit), `${slug}-${ref}`);
    return result?.kind === 'found' ? result.article : null;
  };

  /** what the unit of a site wrote under an item */
  const note = async (unit: UnitKey, item: string) => {
    const { slug, ref } = await row(item);
    const result = await getArticle(await site(unit), `${slug}-${ref}`);
    return result?.kind === 'found' ? result.article.note : undefined;
  };

  const section = async (unit: UnitKey, list: string) =>
    (await getSection(await site(unit), list))?.cards ?? [];

  const shown = async (unit: UnitKey, item: string, list: string): Promise<Shown> => ({
    ...(await lists(unit, item, list)),
    article: await article(unit, item),
  });

  /** How many values are computed while `work` runs. */
  const computed = async (work: () => Promise<unknown>): Promise<number> => {
    const { counts } = storeOf(payload);
    const before = counts.computed;
    await work();
    return counts.computed - before;
  };

  return { site, home, lists, section, article, page, note, shown, computed };
}
