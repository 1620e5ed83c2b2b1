/** The two languages of public texts. */
export type SearchLanguage = 'vi' | 'en';

/** Plain words of a text in one language. */
export type SearchText = {
  language: SearchLanguage;
  title: string;
  teaser: string;
  body: string;
  /** titles and names of its files; the text inside them is added here once there is a register of documents */
  files: string;
};

/** What search is given of a public item. */
export type SearchSource = {
  itemType: 'articles' | 'pages';
  item: string;
  /** milliseconds since 1970; 0 for pages that last */
  date: number;
  kind: string;
  section: string | null;
  steward: string;
  origin: string;
  texts: readonly SearchText[];
};

/** A row of `search-documents` as engines return it: what ranking and facets need. */
export type SearchRow = {
  id: string;
  item: string;
  itemType: 'articles' | 'pages';
  language: SearchLanguage;
  date: number;
  kind: string;
  section: string | null;
  steward: string;
  origin: string;
  title: string;
  teaser: string;
};
