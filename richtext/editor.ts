import { lexicalEditor } from '@payloadcms/richtext-lexical';

/** The editor of every text. */
export const editor = lexicalEditor();
