import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { sendDown } from '@/syndication/send';
import { sweepPlacements } from '@/syndication/sweep';
import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { forgetReceived } from '@/test/forget-received';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { InboxAnswer } from './inbox-view';
import type { InboxResult } from './press-inbox';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let unit: string;
let item: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  unit = world.unit.commune;
  item = docs.province.published;
});
afterAll(() => at.stop());

beforeEach(async () => {
  await forgetReceived(at.payload);
}); // prettier-ignore

const system = (work: Parameters<typeof inTransaction>[2]) =>
  inTransaction(at.payload, asSystem(), work);
const send = (strength: 'mandatory' | 'suggested' | 'reference') =>
  system((req) => sendDown(req, { item, from: world.unit.province, to: [`tree:${world.unit.province}`], strength })); // prettier-ignore
const press = async (act: string, more: object = {}, who: RestUser = world.user.commune.editor, where = unit, what = item) => {
  const response = await at.rest(who).post('lt/inbox', { unit: where, act, items: [what], ...more });
  const { results } = (await response.json()) as { results?: InboxResult[] };
  return { status: response.status, ...results?.[0] };
}; // prettier-ignore
const taken = async (who: RestUser = world.user.commune.editor, where = unit) => {
  const response = await at.rest(who).get(`lt/inbox?unit=${where}&tab=taken`);
  return ((await response.json()) as InboxAnswer).rows;
};
const row = async (key: UnitKey = 'commune', what = item, now?: number) =>
  visibleOn(at.payload, await getTree(at.payload), world.unit[key], what, undefined, now);

describe('what was taken', () => {
  it('is told with what is stored and changed later, on the own row only; its end as well', async () => {
    await send('reference');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    await press('take', { section: docs.province.section, teaser: 'Xã giới thiệu.', until });
    expect(await taken()).toMatchObject([{ item, own: { section: docs.province.section, teaser: { vi: 'Xã giới thiệu.' }, until: Date.parse(until) } }]);
    expect(await press('edit', { section: docs.commune.section, teaser: ' Mới. ', teaserEn: 'New.', note: { vi: 'Thêm.' }, until: null })).toMatchObject({ ok: true });
    expect(await row()).toMatchObject({ section: docs.commune.section, ownTeaser: { vi: 'Mới.', en: 'New.' }, until: null });
    expect(await taken()).toMatchObject([{ own: { section: docs.commune.section, until: null }, note: { vi: 'Thêm.' } }]);
    expect(await row('sibling')).toBeNull();
    expect(await press('edit', { section: null, teaser: '' })).toMatchObject({ ok: true });
    expect(await row()).toMatchObject({ section: world.section, ownTeaser: null });
    expect(await taken()).toMatchObject([{ note: { vi: 'Thêm.' } }]);
  });

  it('comes back with a later end when its end has passed', async () => {
    await send('reference');
    const soon = Date.now() + 60_000;
    await press('take', { until: new Date(soon).toISOString() });
    await system(async (req) => { await sweepPlacements(req, soon + 1); });
    expect(await row('commune', item)).toBeNull();
    expect(await press('edit', { until: new Date(soon + 86_400_000).toISOString() })).toMatchObject({ ok: true });
    expect(await row('commune', item)).toMatchObject({ until: soon + 86_400_000 });
  });

  it('keeps the rules: an end only where nothing shows it anyhow, sections that the unit has, something taken', async () => {
    await send('suggested');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect(await press('edit')).toMatchObject({ ok: false, message: 'Đơn vị chưa lấy bài này, nên không có gì để sửa.' });
    await press('classify', { section: docs.province.section });
    expect(await press('edit')).toMatchObject({ ok: false });
    await press('take');
    expect((await press('edit', { until })).message).toMatch(/^Chỉ đặt được hạn riêng cho bài tham khảo/);
    expect((await press('edit', { section: docs.foreign.section })).ok).toBe(false);
    expect((await press('edit', { teaser: 'a'.repeat(1001) })).status).toBe(400);
    expect((await press('edit', { teaserEn: { a: 1 } })).status).toBe(400);
    for (const who of [world.user.commune.author, world.user.sibling.editor]) expect((await press('edit', {}, who)).status).toBe(403);
    expect(await row()).toMatchObject({ section: docs.province.section, ownTeaser: null });
  });
}); // prettier-ignore

it('what was accepted is changed by moderators, and has no end of its own', async () => {
  const offered = docs.commune.published;
  const { district } = world.unit;
  await system((req) => offerUp(req, { item: offered, from: unit, to: district }));
  await system((req) => decideOffer(req, { item: offered, unit: district, accept: true, teaser: { vi: 'Huyện giới thiệu.' } }));
  const { editor, moderator } = world.user.district;
  expect(await taken(moderator, district)).toMatchObject([{ item: offered, accepted: true, shows: true, own: { section: null, teaser: { vi: 'Huyện giới thiệu.' } } }]);
  const change = { section: docs.district.section, teaser: 'Sửa.', teaserEn: 'Changed.', note: { vi: 'Thêm.' } };
  expect((await press('edit', change, editor, district, offered)).ok).toBe(false);
  expect((await press('edit', { ...change, until: new Date(Date.now() + 86_400_000).toISOString() }, moderator, district, offered)).ok).toBe(false);
  expect(await press('edit', change, moderator, district, offered)).toMatchObject({ ok: true });
  expect(await row('district', offered)).toMatchObject({ channel: `unit:${district}`, section: docs.district.section, ownTeaser: { vi: 'Sửa.', en: 'Changed.' } });
  expect(await row('commune', offered)).toMatchObject({ ownTeaser: null });
  expect(await taken(moderator, district)).toMatchObject([{ note: { vi: 'Thêm.' } }]);
}); // prettier-ignore
