import path from 'node:path';
import type { CollectionConfig } from 'payload';

import { ofChosenUnitOrAbove } from '@/admin/list-filter';
import { env } from '@/security/env';
import { KINDS } from '@/security/upload-policy';
import { OWNED, ownerHook } from '@/tenants/owner';

import { both } from '../shared/labels';
import { listScope } from '../shared/writing-admin';
import { mediaAccess } from './access';
import { mediaFields } from './fields';
import { fileHeaders } from './file-headers';
import {
  defaultSharing,
  followShown,
  normaliseWords,
  requireAlt,
  writeColour,
  writeHash,
} from './hooks';
import { guardWords, keepUsed } from './keep-used';
import { receiveFile } from './receive-file';
import { imageSizes } from './sizes';
import { writeVideoSize } from './video-size';

/** Word and Excel before 2007, as Payload's own detection calls them. */
const COMPOUND_FILE = 'application/x-cfb';

/** Pictures, videos and documents of a unit. Anonymous visitors never get them here, only by the portal's own route. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Ảnh, tệp', 'Picture or file'), plural: both('Kho ảnh, tệp', 'Pictures and files') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['title', 'alt', 'steward', 'sharing', 'updatedAt'],
    listSearchableFields: ['title', 'alt', 'credit'],
    description: both('Ảnh, video và tệp của đơn vị, và những gì cấp trên, cấp dưới cho dùng chung.', 'Pictures, videos and files of the unit, and what others share with it.'),
    baseFilter: ofChosenUnitOrAbove,
    components: listScope,
  },
  access: mediaAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  upload: {
    staticDir: path.resolve(env().mediaDir),
    mimeTypes: [...Object.values(KINDS).map(({ mime }) => mime), COMPOUND_FILE],
    imageSizes,
    adminThumbnail: 'thumbWebp',
    displayPreview: true,
    // Stored files never change, so that caches may keep them for ever.
    focalPoint: false,
    crop: false,
    hideRemoveFile: true,
    pasteURL: false,
    withMetadata: false,
    modifyResponseHeaders: fileHeaders,
  },
  hooks: {
    beforeOperation: [receiveFile],
    beforeValidate: [ownerHook('content.write'), normaliseWords, guardWords, requireAlt, defaultSharing],
    beforeChange: [writeHash, writeColour, writeVideoSize],
    afterChange: [followShown],
    beforeDelete: [keepUsed],
  },
  fields: mediaFields(),
}; // prettier-ignore
