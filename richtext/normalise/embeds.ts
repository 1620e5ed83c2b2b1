import { normaliseText } from '@/text/normalise';

import { fieldsOf, relatedId, rowsOf, textOr, type StateNode } from '../state';

const words = (value: unknown): string => normaliseText(textOr(value)).trim();

type Fields = Record<string, unknown>;

const rowId = (row: Fields): Fields => (textOr(row.id) ? { id: row.id } : {});

function galleryFields(fields: Fields): Fields {
  const images = rowsOf(fields.images).flatMap((row) => {
    const image = relatedId(row.image);
    return image ? [{ ...rowId(row), image, caption: words(row.caption) }] : [];
  });
  return { images };
}

const optional = (name: string, value: unknown): Fields => (value ? { [name]: value } : {});

const ownVideoFields = (fields: Fields): Fields => ({
  source: 'own',
  video: relatedId(fields.video),
  poster: relatedId(fields.poster),
  ...optional('captionsVi', relatedId(fields.captionsVi)),
  ...optional('captionsEn', relatedId(fields.captionsEn)),
  ...optional('speechless', fields.speechless === true),
});

/** A link says nothing of its source, as texts from before there was a choice do: their hash stays what it was. */
const videoLinkFields = (fields: Fields): Fields => ({
  // What is no https address is dropped here; a foreign host is left for the field's own message.
  url: /^https:\/\//i.test(words(fields.url)) ? words(fields.url) : '',
});

/** One of both, never both: what belongs to the other source goes. */
const videoFields = (fields: Fields): Fields => ({
  ...(fields.source === 'own' ? ownVideoFields(fields) : videoLinkFields(fields)),
  title: words(fields.title),
  transcript: normaliseText(textOr(fields.transcript)),
});

const fileFields = (fields: Fields): Fields => ({
  file: relatedId(fields.file),
  label: words(fields.label),
});

const BLOCKS: Readonly<Record<string, (fields: Fields) => Fields>> = {
  gallery: galleryFields,
  video: videoFields,
  file: fileFields,
};

/** A block of a kind we have, with its known fields only; null for any other. */
export function normaliseBlock(node: StateNode): StateNode | null {
  const fields = fieldsOf(node);
  const blockType = textOr(fields.blockType);
  const known = Object.hasOwn(BLOCKS, blockType) ? BLOCKS[blockType] : undefined;
  if (!known) return null;
  const head = { ...rowId(fields), blockName: words(fields.blockName), blockType };
  return { type: 'block', version: 2, format: '', fields: { ...head, ...known(fields) } };
}

/** A picture or file in the text, its document named by id only; null without one. */
export function normaliseUpload(node: StateNode): StateNode | null {
  const value = relatedId(node.value);
  if (!value || node.relationTo !== 'media') return null;
  const caption = words(fieldsOf(node).caption);
  return {
    type: 'upload', version: 3, format: '', ...rowId(node),
    relationTo: 'media', value, fields: caption ? { caption } : {},
  }; // prettier-ignore
}
