import { inTransaction } from '@/database/transaction';
import { ARTICLES } from '@/scripts/demo/articles/all';
import { localArticles } from '@/scripts/demo/local';
import { toLexical } from '@/scripts/demo/to-lexical';
import type { DemoArticle } from '@/scripts/demo/types';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { sendDown } from '@/syndication/send';
import { asSystem } from '@/tenants/access';
import { treeChannel } from '@/tenants/channels';

import type { SeedContext } from './context';
import { demoUnits } from './demo-units';
import { refOf } from './ref-of';

const LEVELS = { all: null, communes: 'commune', districts: 'district' } as const;

function dataOf(article: DemoArticle, { unitOf, section, topicsOf, media }: SeedContext) {
  const { vi, event } = article;
  return {
    title: vi.title,
    teaser: vi.teaser,
    body: toLexical(vi.body, media),
    ref: refOf(article.key),
    section: section(article.section),
    topics: topicsOf(article.section),
    kind: article.kind,
    cover: article.picture ? media(article.picture) : null,
    author: article.author ?? null,
    source: article.source ?? {},
    event: event ?? {},
    publishedAt: article.publishedAt,
    steward: unitOf(article.unit),
    _status: 'published' as const,
  };
}

async function create(context: SeedContext, article: DemoArticle): Promise<string> {
  const { payload, media } = context;
  const doc = await payload.create({
    collection: 'articles', context: asSystem(), depth: 0, data: dataOf(article, context) as never,
  }); // prettier-ignore
  if (article.en) {
    const { title, teaser, body } = article.en;
    const data = { title, teaser, body: toLexical(body, media), _status: 'published' as const };
    await payload.update({
      collection: 'articles', id: doc.id, context: asSystem(), locale: 'en', depth: 0, data: data as never,
    }); // prettier-ignore
  }
  return doc.id;
}

/** Sends down what the province and the districts send, and accepts what the units below offer. */
async function travel(context: SeedContext, article: DemoArticle, item: string): Promise<void> {
  const { payload, tree, unitOf } = context;
  const unit = unitOf(article.unit);
  const { sendDown: down } = article;
  // In the week of its publication: the quotas of the present week are left to whoever tries the demo.
  const then = Date.parse(article.publishedAt);
  if (down) {
    const to = [treeChannel(unit, LEVELS[down])];
    await inTransaction(payload, asSystem(), (req) =>
      sendDown(req, { item, from: unit, to, strength: 'suggested' }, null, then),
    );
  }
  if (!article.offeredUp) return;
  for (const above of tree.lineage(unit).slice(0, -1)) {
    await inTransaction(payload, asSystem(), async (req) => {
      await offerUp(req, { item, from: unit, to: above.id }, then);
      await decideOffer(req, { item, unit: above.id, accept: true });
    });
  }
}

/** Items of one minute a second apart, so that lists are in the same order on every machine. */
export function inOrder(articles: readonly DemoArticle[]): DemoArticle[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const before = seen.get(article.publishedAt) ?? 0;
    seen.set(article.publishedAt, before + 1);
    const then = new Date(Date.parse(article.publishedAt) + before * 1000);
    return { ...article, publishedAt: then.toISOString() };
  });
}

/** All articles of the demo, each unit's own few items included. */
export async function seedArticles(context: SeedContext): Promise<void> {
  const { payload, tree } = context;
  const local = [...demoUnits(tree).values()].flatMap(localArticles);
  const { docs } = await payload.find({
    collection: 'articles',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { ref: true },
  });
  const known = new Set(docs.map(({ ref }) => ref));
  for (const article of inOrder([...ARTICLES, ...local])) {
    if (known.has(refOf(article.key))) continue;
    await travel(context, article, await create(context, article));
  }
}
