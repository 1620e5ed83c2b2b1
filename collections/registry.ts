import type { CollectionConfig } from 'payload';

import { AccessCodes } from './AccessCodes';
import { Articles } from './Articles';
import { Editions } from './Editions';
import { Generations } from './Generations';
import { Leases } from './Leases';
import { LevelSettings } from './LevelSettings';
import { Mails } from './Mails';
import { Media } from './Media';
import { MediaUses } from './MediaUses';
import { Pages } from './Pages';
import { Placements } from './Placements';
import { PreviewLinks } from './PreviewLinks';
import { PublicationPolicies } from './PublicationPolicies';
import { SectionLabels } from './SectionLabels';
import { Sections } from './Sections';
import { Sites } from './Sites';
import { Units } from './Units';
import { Users } from './Users';

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Articles, Pages, Media, Sections, SectionLabels,
  Units, Sites, LevelSettings, PublicationPolicies, Users,
  Placements, Editions, MediaUses, Generations, Leases, Mails, AccessCodes, PreviewLinks,
]; // prettier-ignore
