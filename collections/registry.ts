import type { CollectionConfig } from 'payload';

import { withAudit } from '@/audit/with-audit';

import { AccessCodes } from './AccessCodes';
import { AlertAreas } from './AlertAreas';
import { Acknowledgements } from './Acknowledgements';
import { AlertHides } from './AlertHides';
import { Alerts } from './Alerts';
import { AlertTemplates } from './AlertTemplates';
import { Articles } from './Articles';
import { AuditLog } from './AuditLog';
import { BestBets } from './BestBets';
import { ClearCounts } from './ClearCounts';
import { ClearReasons } from './ClearReasons';
import { ClearStandings } from './ClearStandings';
import { Comments } from './Comments';
import { Editions } from './Editions';
import { Generations } from './Generations';
import { Invalidations } from './Invalidations';
import { ItemTerms } from './ItemTerms';
import { Leases } from './Leases';
import { LevelSettings } from './LevelSettings';
import { Lineages } from './Lineages';
import { Mails } from './Mails';
import { Media } from './Media';
import { MediaUses } from './MediaUses';
import { Misses } from './Misses';
import { Mournings } from './Mournings';
import { Notifications } from './Notifications';
import { Pages } from './Pages';
import { Placements } from './Placements';
import { Presences } from './Presences';
import { PreviewLinks } from './PreviewLinks';
import { PublicationPolicies } from './PublicationPolicies';
import { Redirects } from './Redirects';
import { Reviews } from './Reviews';
import { TopicItems } from './TopicItems';
import { Topics } from './Topics';
import { Translations } from './Translations';
import { SectionLabels } from './SectionLabels';
import { SearchDocuments } from './SearchDocuments';
import { SearchSynonyms } from './SearchSynonyms';
import { Sections } from './Sections';
import { SendingQuotas } from './SendingQuotas';
import { Sendings } from './Sendings';
import { Sites } from './Sites';
import { Subscriptions } from './Subscriptions';
import { UnitGroups } from './UnitGroups';
import { Units } from './Units';
import { Users } from './Users';
import { withSoundInput } from './shared/sound-input';
import { WebhookDeliveries } from './WebhookDeliveries';
import { Webhooks } from './Webhooks';
import { withVietnamTimes } from './shared/vietnam-times';

/** Every collection, in the order of the admin's menu. Whatever is added here is audited (audit/exceptions.ts). */
export const collections: CollectionConfig[] = withAudit([
  Articles, Pages, Media, Sections, SectionLabels, Topics,
  Units, UnitGroups, Sites, LevelSettings, Mournings, PublicationPolicies, SendingQuotas, Subscriptions, AlertTemplates, Redirects, BestBets, SearchSynonyms, Webhooks, Users, AuditLog,
  Placements, Sendings, Editions, ItemTerms, Comments, Reviews, Translations, MediaUses, TopicItems, SearchDocuments, Generations, Invalidations, Leases, Mails, AccessCodes, PreviewLinks, Presences, Notifications,
  Acknowledgements, Lineages, ClearCounts, ClearReasons, ClearStandings, Misses,
  Alerts, AlertAreas, AlertHides, WebhookDeliveries,
]).map(withVietnamTimes).map(withSoundInput); // prettier-ignore
