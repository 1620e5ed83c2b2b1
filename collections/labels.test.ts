import type { Block, CollectionConfig, Field, Tab } from 'payload';
import { describe, expect, it } from 'vitest';

import { fileBlock } from '@/richtext/blocks/file';
import { galleryBlock } from '@/richtext/blocks/gallery';
import { videoBlock } from '@/richtext/blocks/video';

import { collections } from './registry';

/** What Payload adds by itself has its own translations. */
const PAYLOADS = new Set([
  'id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'email', 'password', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration',
  'sessions', 'loginAttempts', 'lockUntil', 'url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes', 'blockName',
]); // prettier-ignore

const inBoth = (text: unknown): boolean =>
  typeof text === 'object' && text !== null && ['vi', 'en'].every((key) => {
    const value = (text as Record<string, unknown>)[key];
    return typeof value === 'string' && value.trim() !== '';
  }); // prettier-ignore

const hidden = (field: Field): boolean =>
  Boolean(
    ('hidden' in field && field.hidden) ||
    (field.admin && 'hidden' in field.admin && field.admin.hidden),
  );

type Lacking = string[];

function walk(fields: readonly Field[], at: string, lacking: Lacking): void {
  for (const field of fields) {
    const name = 'name' in field && field.name ? field.name : field.type;
    const path = `${at}.${name}`;
    if (field.type === 'ui' || hidden(field) || PAYLOADS.has(name)) continue;
    if (field.type === 'row') walk(field.fields, at, lacking);
    else if (field.type === 'tabs') for (const tab of field.tabs) walkTab(tab, path, lacking);
    else {
      if (!inBoth('label' in field ? field.label : null)) lacking.push(`${path}: label`);
      const describedBySelf = field.type !== 'group' && field.type !== 'collapsible';
      if (describedBySelf && !inBoth(field.admin?.description))
        lacking.push(`${path}: description`);
    }
    if (field.type === 'select' || field.type === 'radio') {
      const bare = field.options.filter(
        (option) =>
          typeof option === 'string' ||
          !(inBoth(option.label) || /^(Tiếng Việt|English)$/.test(String(option.label))),
      );
      if (bare.length > 0) lacking.push(`${path}: ${bare.length} options`);
    }
    if (field.type === 'group' || field.type === 'array' || field.type === 'collapsible')
      walk(field.fields, path, lacking);
    if (field.type === 'blocks') for (const block of field.blocks) walkBlock(block, path, lacking);
  }
}

function walkBlock(block: Block, at: string, lacking: Lacking): void {
  const path = `${at}[${block.slug}]`;
  if (!inBoth(block.labels?.singular)) lacking.push(`${path}: label`);
  walk(block.fields, path, lacking);
}

function walkTab(tab: Tab, at: string, lacking: Lacking): void {
  if (!inBoth(tab.label)) lacking.push(`${at}: label of a tab`);
  walk(tab.fields, at, lacking);
}

const visible = collections.filter(({ admin }) => !admin?.hidden);

describe('every field of the admin has a label and a help line in both languages', () => {
  it.each(visible.map((config): [string, CollectionConfig] => [config.slug, config]))(
    '%s',
    (slug, config) => {
      const lacking: Lacking = [];
      if (!inBoth(config.labels?.singular) || !inBoth(config.labels?.plural))
        lacking.push(`${slug}: labels`);
      if (!inBoth(config.admin?.description)) lacking.push(`${slug}: description`);
      walk(config.fields, slug, lacking);
      expect(lacking).toEqual([]);
    },
  );

  it.each([fileBlock, galleryBlock, videoBlock])('block $slug of the editor', (block) => {
    const lacking: Lacking = [];
    walkBlock(block, 'editor', lacking);
    expect(lacking).toEqual([]);
  });

  it('fails for a field without one', () => {
    const lacking: Lacking = [];
    walk(
      [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'text', label: { vi: 'B', en: '' } },
      ],
      'x',
      lacking,
    );
    expect(lacking).toEqual(['x.a: label', 'x.a: description', 'x.b: label', 'x.b: description']);
  });
});
