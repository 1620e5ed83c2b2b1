import type { Level } from '../levels';
import { homeBlock, type HomeBlock, type HomeKind } from './blocks';

const all = (...kinds: HomeKind[]): readonly HomeBlock[] => kinds.map((kind) => homeBlock(kind));

const PROVINCE = all(
  'tasks', 'lead', 'news', 'notices', 'disclosures', 'fromBelow', 'section', 'section', 'section', 'units', 'events', 'media',
); // prettier-ignore

/** The home page of each level where neither the province nor the unit has arranged another one; read from top to bottom on a phone. */
export const STANDARD_HOME: Record<Level, readonly HomeBlock[]> = {
  country: PROVINCE,
  province: PROVINCE,
  district: all('tasks', 'lead', 'notices', 'fromBelow', 'news', 'fromAbove', 'units', 'disclosures', 'events', 'contact'),
  commune: all('tasks', 'notices', 'news', 'fromAbove', 'disclosures', 'events', 'contact'),
}; // prettier-ignore
