import { APIError, Forbidden, NotFound } from 'payload';

import { faultWords } from '@/collections/shared/home/fault-words';
import { HOME_TRIAL_MS, homeToken } from '@/preview/home-token';
import { mayIn } from '@/tenants/actor';
import { keyOf, MOST_BLOCKS, type HomeBlock } from '@/tenants/home/blocks';
import { ownFaults } from '@/tenants/home/faults';
import { homeLayout } from '@/tenants/home/layout';
import { readHomeBlocks } from '@/tenants/home/read';
import { standardOf } from '@/tenants/home/standard-of';

import { action } from './action';
import { screen, type Screen } from './answer';
import { previewAddress } from './preview-address';

const TOO_LONG = {
  vi: 'Các khối chữ và liên kết dài quá để xem thử. Hãy lưu rồi xem trên trang, hoặc viết ngắn lại.',
  en: 'Texts and links are too long for a trial view. Please save and look at the site, or shorten them.',
};

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

/** The site that an administrator has open, and its unit; 404 for who may not read it. */
async function unitOf({ req }: Screen, site: string): Promise<string> {
  const doc = await req.payload.findByID({
    collection: 'sites', id: site, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req, select: { unit: true },
  }); // prettier-ignore
  if (!doc) throw new NotFound(req.t);
  return String(doc.unit);
}

export type HomeStandard = { blocks: Pick<HomeBlock, 'kind' | 'section' | 'count'>[] };

/** `GET /api/lt/home-standard?site=…`: the home page of the level, block by block, to begin arranging from. */
export const readHomeStandard = screen(
  '/lt/home-standard',
  async (at): Promise<HomeStandard | null> => {
    const site = at.query.get('site');
    if (!isId(site)) return null;
    const { level, blocks } = await standardOf(at.req.payload, await unitOf(at, site), at.req);
    // The province's own texts and links are put in everywhere: a unit has no copies of them.
    const own = homeLayout(level, blocks, []).filter(
      (block) => keyOf(block) !== null || block.kind === 'section',
    );
    return { blocks: own.map(({ kind, section, count }) => ({ kind, section, count })) };
  },
);

/**
 * `POST /api/lt/home-preview` {site, blocks}: the address, for half an hour, of a home page arranged as the form has it. For
 * whoever may save it, and with the same refusals; what it shows is public anyway, only the order is not.
 */
export const previewHome = action('/lt/home-preview', async (at, { site, blocks }) => {
  if (!isId(site) || !Array.isArray(blocks) || blocks.length > MOST_BLOCKS * 2) return null;
  const { req, tree, actor, language } = at;
  const unit = await unitOf(at, site);
  if (!mayIn(actor, 'site.settings', unit, tree.scope(unit))) throw new Forbidden(req.t);
  const arranged = readHomeBlocks(blocks);
  const { level, blocks: standard } = await standardOf(req.payload, unit, req);
  const [fault] = ownFaults(level, standard, arranged);
  if (fault) throw new APIError(faultWords(fault, language), 400, undefined, true);
  const expiresAt = Date.now() + HOME_TRIAL_MS;
  const token = homeToken({ unit, blocks: arranged, expiresAt });
  if (!token) throw new APIError(TOO_LONG[language], 400, undefined, true);
  return {
    url: await previewAddress(at, unit, token),
    expiresAt: new Date(expiresAt).toISOString(),
  };
});
