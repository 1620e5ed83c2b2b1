/** One block of a demo text; `to-lexical.ts` turns it into editor state. Strings may hold **bold** and [text](https://…). */
export type Block =
  | { p: string }
  | { h: string }
  | { h3: string }
  | { ul: string[] }
  | { ol: string[] }
  | { table: { caption?: string; head: string[]; rows: string[][] } }
  | { quote: string; by?: string }
  | { image: string; caption?: string }
  | { gallery: string[] };

/** A text in one language. */
export type DemoText = { title: string; teaser: string; body: Block[] };

/** An article of the demo. `unit` is the GSO code of the origin, `publishedAt` ISO 8601 with +07:00. */
export type DemoArticle = {
  key: string;
  unit: string;
  section: string;
  kind: 'news' | 'notice' | 'event';
  picture?: string;
  publishedAt: string;
  author?: string;
  source?: { name: string; url?: string };
  event?: { startsAt: string; endsAt?: string; place?: string };
  vi: DemoText;
  en?: DemoText;
  sendDown?: 'all' | 'communes' | 'districts';
  offeredUp?: boolean;
  lead?: boolean;
};

/** What the generators need to know of a unit; `parentName` is the full name ("Huyện Nam Sách"). */
export type DemoUnit = {
  code: string;
  name: string;
  shortName: string;
  /** As in the registry: province, city, town, district, commune, ward, township. */
  type: string;
  level: string;
  parentName: string;
  /** Only for a unit whose parent is not its district. */
  districtName?: string;
  /** Position in the registry, 0-based; spreads templates, names and dates. */
  index: number;
};
