import type { PayloadRequest } from 'payload';

/** How the English text of a public item stands, as lists and pages read it; one row per item that has one. */
export type TranslationRow = {
  id: string;
  itemType: 'articles' | 'pages';
  item: string;
  title: string;
  /** digest of the public Vietnamese words */
  vi: string;
  /** of the Vietnamese words for which somebody said that the English text holds */
  accepted: string;
  /** since when the Vietnamese text is newer, milliseconds since 1970; 0 while it is not */
  since: number;
  steward: unknown;
};

/** One read by the unique index of `item`. */
export const findTranslation = async (
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  item: string,
): Promise<TranslationRow | null> =>
  req.payload.db.findOne<TranslationRow>({
    collection: 'translations', where: { item: { equals: item } }, ...(req.transactionID === undefined ? {} : { req }),
  }); // prettier-ignore
