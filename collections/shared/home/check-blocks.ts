import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload';

import { ownFaults, standardFaults, type HomeFault } from '@/tenants/home/faults';
import { readHomeBlocks } from '@/tenants/home/read';
import { standardOf } from '@/tenants/home/standard-of';
import { isLevel } from '@/tenants/levels';

import { both } from '../labels';
import { refuse } from '../refuse';
import { faultWords } from './fault-words';

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value);

const refused = (req: PayloadRequest, collection: CollectionSlug, fault: HomeFault): never =>
  refuse(req, collection, 'homeBlocks', both(faultWords(fault, 'vi'), faultWords(fault, 'en')));

/**
 * A unit arranges its home page within the rails of its level; what does not fit is refused with a sentence. What it has
 * already stays when something else is saved, although the province may have locked a block since: pages correct it.
 */
export const checkOwnBlocks: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || data.homeBlocks === undefined) return data;
  const blocks = readHomeBlocks(data.homeBlocks);
  if (JSON.stringify(blocks) === JSON.stringify(readHomeBlocks(originalDoc?.homeBlocks))) return data; // prettier-ignore
  const unit = idOf(originalDoc?.unit ?? data.unit);
  const { level, blocks: standard } = await standardOf(req.payload, unit, req);
  const [fault] = ownFaults(level, standard, blocks);
  return fault ? refused(req, 'sites', fault) : data;
};

/** The same for what a province lays down for a level. */
export const checkStandardBlocks: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const level = data?.level ?? originalDoc?.level;
  if (!data || data.homeBlocks === undefined || !isLevel(level)) return data;
  const [fault] = standardFaults(level, readHomeBlocks(data.homeBlocks));
  return fault ? refused(req, 'level-settings', fault) : data;
};
