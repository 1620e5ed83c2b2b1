/** Slug of the collection. */
export const REDIRECTS = 'redirects';

/** What a redirect leads to by reference. */
export type ItemTarget = { relationTo: 'articles' | 'pages'; value: string };

/** A redirect as the database holds it. The site it belongs to is its origin, which outlives a merger of units. */
export type RedirectRow = {
  id: string;
  origin: string;
  from: string;
  fromKey: string;
  kind: 'item' | 'address';
  item?: ItemTarget | null;
  address?: string | null;
  /** key of an address on the same site, else '' */
  targetKey?: string | null;
  permanent: boolean;
  note?: string | null;
};
