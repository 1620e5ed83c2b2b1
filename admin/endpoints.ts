import type { Endpoint } from 'payload';

import {
  actOnAlert,
  dropAlertArea,
  issueOneAlert,
  previewOfAlert,
  readAlerts,
  saveAlertArea,
} from './endpoints/alerts';
import { auditExport } from './endpoints/audit-export';
import { markHandled } from './endpoints/clarity';
import { actOnComment, readComments, writeComment } from './endpoints/comments';
import { auditPeople } from './endpoints/audit-people';
import { exportReport, readReport, recallFromReport } from './endpoints/delivery-report';
import { actOnInbox, orderInboxPins, readInbox, readOverdue } from './endpoints/inbox';
import { makeIndependent, readSource, seeSource } from './endpoints/independent';
import { previewHome, readHomeStandard } from './endpoints/home-preview';
import { readDifference } from './endpoints/item-difference';
import { actOnItem, readItemState } from './endpoints/item-verbs';
import { decideOnOffer, offerItem, readOffers, withdrawFromOffer } from './endpoints/offers';
import { beat } from './endpoints/presence';
import { countNotices, readNotices } from './endpoints/notices';
import { createPreview, listPreviews, revokePreviews } from './endpoints/preview';
import { readQueue } from './endpoints/queue';
import { exportRedirects, importRedirects, redirectTemplate } from './endpoints/redirects';
import { replacements } from './endpoints/replacements';
import { actOnReview, findReviewOwners, readReview } from './endpoints/reviews';
import { readSchedule } from './endpoints/schedule';
import {
  changeSent,
  endSent,
  previewSending,
  readReceivers,
  readSendings,
  sendItem,
} from './endpoints/sendings';
import { readSections } from './endpoints/sections';
import { readTopics } from './endpoints/topics';
import { readSubscriptionList, simulateOne } from './endpoints/subscriptions';
import { confirmOneTranslation, readTranslation } from './endpoints/translations';
import { deliverAgain, makeKey, readDeliveries } from './endpoints/webhooks';
import { unitCard } from './endpoints/unit-card';
import { findUnits, unitChildren } from './endpoints/unit-children';

/** What the admin's own screens read and do. Each checks the actor itself. */
export const adminEndpoints: Endpoint[] = [
  findUnits, unitCard, unitChildren,
  readQueue, readSchedule, readDifference,
  // Before the verbs, whose address has a place for any word.
  beat,
  readComments, writeComment, actOnComment,
  readSendings, readReceivers, previewSending, sendItem, changeSent, endSent,
  readSections, readTopics, readInbox, actOnInbox, orderInboxPins, readOverdue,
  readSubscriptionList, simulateOne,
  makeIndependent, readSource, seeSource,
  readOffers, offerItem, decideOnOffer, withdrawFromOffer,
  readReview, findReviewOwners, actOnReview,
  markHandled,
  readTranslation, confirmOneTranslation,
  replacements, readItemState, actOnItem,
  countNotices, readNotices,
  // The acts last, whose address has a place for any word.
  readAlerts, previewOfAlert, saveAlertArea, dropAlertArea, issueOneAlert, actOnAlert,
  auditExport, auditPeople,
  exportReport, readReport, recallFromReport,
  importRedirects, redirectTemplate, exportRedirects,
  readDeliveries, makeKey, deliverAgain,
  revokePreviews, createPreview, listPreviews, previewHome, readHomeStandard,
]; // prettier-ignore
