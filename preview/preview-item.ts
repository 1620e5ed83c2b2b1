/** What can be previewed: a collection and the id of a document in it. */
export type PreviewItem = { itemType: PreviewItemType; id: string };

export type PreviewItemType = (typeof TYPES)[number];

const TYPES = ['articles', 'pages'] as const;

const isType = (value: unknown): value is PreviewItemType => TYPES.includes(value as never);

/** An item as it came in by HTTP; null when it names none. */
export function readPreviewItem(itemType: unknown, id: unknown): PreviewItem | null {
  const named = typeof id === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(id);
  return isType(itemType) && named ? { itemType, id } : null;
}
