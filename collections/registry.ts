import type { CollectionConfig } from 'payload';

import { withAudit } from '@/audit/with-audit';

import { AccessCodes } from './AccessCodes';
import { Articles } from './Articles';
import { AuditLog } from './AuditLog';
import { Comments } from './Comments';
import { Editions } from './Editions';
import { Generations } from './Generations';
import { ItemTerms } from './ItemTerms';
import { Leases } from './Leases';
import { LevelSettings } from './LevelSettings';
import { Mails } from './Mails';
import { Media } from './Media';
import { MediaUses } from './MediaUses';
import { Notifications } from './Notifications';
import { Pages } from './Pages';
import { Placements } from './Placements';
import { Presences } from './Presences';
import { PreviewLinks } from './PreviewLinks';
import { PublicationPolicies } from './PublicationPolicies';
import { Reviews } from './Reviews';
import { SectionLabels } from './SectionLabels';
import { Sections } from './Sections';
import { Sites } from './Sites';
import { Units } from './Units';
import { Users } from './Users';
import { withSoundInput } from './shared/sound-input';
import { withVietnamTimes } from './shared/vietnam-times';

/** Every collection, in the order of the admin's menu. Whatever is added here is audited (audit/exceptions.ts). */
export const collections: CollectionConfig[] = withAudit([
  Articles, Pages, Media, Sections, SectionLabels,
  Units, Sites, LevelSettings, PublicationPolicies, Users, AuditLog,
  Placements, Editions, ItemTerms, Comments, Reviews, MediaUses, Generations, Leases, Mails, AccessCodes, PreviewLinks, Presences, Notifications,
]).map(withVietnamTimes).map(withSoundInput); // prettier-ignore
