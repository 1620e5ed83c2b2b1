import { localContext, publicationDay, type LocalTemplate } from './local-context';
import { DISTRICT_NEWS } from './local-district-news';
import { DISTRICT_NOTICES } from './local-district-notices';
import { LOCAL_EVENTS } from './local-events';
import { PEOPLE_NEWS } from './local-news-people';
import { WORKS_NEWS } from './local-news-works';
import { COMMUNITY_NOTICES } from './local-notices-community';
import { SERVICE_NOTICES } from './local-notices-services';
import type { DemoArticle, DemoUnit } from './types';

const LOCAL_NOTICES = [...SERVICE_NOTICES, ...COMMUNITY_NOTICES];
const LOCAL_NEWS = [...WORKS_NEWS, ...PEOPLE_NEWS];
const AN_BINH = '10630';

/** Two different templates; the pair repeats only after size × (size − 1) units, so neighbours differ. */
function pair(templates: LocalTemplate[], index: number): LocalTemplate[] {
  const size = templates.length;
  const first = index % size;
  const second = (first + 1 + (Math.floor(index / size) % (size - 1))) % size;
  return [templates[first], templates[second]].filter((template) => template !== undefined);
}

function article(unit: DemoUnit, template: LocalTemplate): DemoArticle {
  const context = localContext(unit, publicationDay(unit, template));
  const { event, ...vi } = template.write(context);
  return {
    key: `local-${unit.code}-${template.key}`,
    unit: unit.code,
    section: template.section,
    kind: template.kind,
    ...(template.picture ? { picture: template.picture } : {}),
    publishedAt: context.at(
      0,
      context.n(`gio-${template.key}`, 7, 16),
      context.n(`phut-${template.key}`, 0, 3) * 15,
    ),
    ...(event ? { event } : {}),
    vi,
  };
}

/**
 * The items every unit has of its own: two notices, two news and, for districts and every second commune, an event ahead.
 * Pure: the same unit gives the same items. The province and xã An Bình
 * have written articles enough (and An Bình's villages have names).
 */
export function localArticles(unit: DemoUnit): DemoArticle[] {
  if (unit.level === 'province' || unit.code === AN_BINH) return [];
  const [notices, news] =
    unit.level === 'district' ? [DISTRICT_NOTICES, DISTRICT_NEWS] : [LOCAL_NOTICES, LOCAL_NEWS];
  const events =
    unit.level === 'district' || unit.index % 2 === 0
      ? [LOCAL_EVENTS[Math.floor(unit.index / 2) % LOCAL_EVENTS.length]]
      : [];
  return [...pair(notices, unit.index), ...pair(news, unit.index), ...events]
    .filter((template) => template !== undefined)
    .map((template) => article(unit, template));
}
