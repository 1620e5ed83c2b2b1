import type { Payload } from 'payload';

import { getTree } from '@/tenants/tree';

import type { SeedContext } from './context';
import { seedAlerts } from './seed-alerts';
import { seedArticles } from './seed-articles';
import { seedHome } from './seed-home';
import { seedLeads } from './seed-leads';
import { seedLook } from './seed-look';
import { seedMedia } from './seed-media';
import { seedMisses } from './seed-misses';
import { seedPages } from './seed-pages';
import { seedPeople } from './seed-people';
import { seedRedirects } from './seed-redirects';
import { seedSearch } from './seed-search';
import { seedSections } from './seed-sections';
import { seedSending } from './seed-sending';
import { seedSites } from './seed-sites';
import { seedTopics } from './seed-topics';
import { seedUnits } from './seed-units';

const found =
  (map: ReadonlyMap<string, string>, what: string) =>
  (key: string): string => {
    const id = map.get(key);
    if (!id) throw new Error(`The demo names ${what} ${key}, which does not exist.`);
    return id;
  };

/** Seeds the whole demo, each step skipping what is there. @param say gets one line per step */
export async function seedDemo(payload: Payload, say: (line: string) => void): Promise<void> {
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const before = performance.now();
    const result = await work();
    say(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
    return result;
  };
  await timed('units', () => seedUnits(payload));
  const tree = await getTree(payload);
  const codes = new Map([...tree.all()].map((unit) => [unit.code, unit.id]));
  const unitOf = found(codes, 'unit');
  await timed('people', () => seedPeople(payload, unitOf));
  const section = found(await timed('sections', () => seedSections(payload, unitOf)), 'section');
  const media = found(await timed('pictures', () => seedMedia(payload, unitOf)), 'picture');
  const topicsOf = await timed('topics', () => seedTopics(payload, unitOf, media));
  const context: SeedContext = { payload, tree, unitOf, media, section, topicsOf };
  await timed('contacts', () => seedSites(context));
  await timed('look and menu', () => seedLook(context));
  await timed('groups and quotas', () => seedSending(context));
  await timed('articles', () => seedArticles(context));
  await timed('lead stories', () => seedLeads(context));
  await timed('home pages', () => seedHome(context));
  await timed('pages', () => seedPages(context));
  await timed('redirects', () => seedRedirects(context));
  await timed('synonyms and best bets', () => seedSearch(context));
  await timed('what was not found', () => seedMisses(context));
  await timed('alert templates', () => seedAlerts(context));
}
