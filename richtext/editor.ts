import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature,
  HorizontalRuleFeature, IndentFeature, InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature,
  OrderedListFeature, ParagraphFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'; // prettier-ignore

import { fileBlock } from './blocks/file';
import { galleryBlock } from './blocks/gallery';
import { videoBlock } from './blocks/video';
import { linkFields } from './link-fields';
import { FlushFeature } from './flush-feature/server';
import { PasteFeature } from './paste-feature/server';

/**
 * The editor of articles and pages. What it offers is what `normalise-state.ts` keeps and the portal renders; a new kind
 * of node has to be added in all three.
 */
export const editor = lexicalEditor({
  admin: {
    hideGutter: true,
    placeholder: {
      vi: 'Viết hoặc dán nội dung ở đây. Gõ / để chèn ảnh, bảng, tệp.',
      en: 'Write or paste here. Type / for pictures, tables and files.',
    },
  },
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    IndentFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: ['articles', 'pages'], fields: linkFields, maxDepth: 0 }),
    UploadFeature({
      enabledCollections: ['media'],
      maxDepth: 0,
      collections: {
        media: {
          fields: [
            {
              name: 'caption',
              type: 'text',
              maxLength: 240,
              label: { vi: 'Chú thích trong bài này', en: 'Caption in this text' },
              admin: {
                description: {
                  vi: 'Để trống thì lấy chú thích trong kho ảnh.',
                  en: 'Empty: the caption in the store.',
                },
              },
            },
          ],
        },
      },
    }),
    EXPERIMENTAL_TableFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: [galleryBlock, videoBlock, fileBlock] }),
    PasteFeature(),
    FlushFeature(),
  ],
});
