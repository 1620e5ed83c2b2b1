import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let reader: Awaited<ReturnType<typeof siteReader>>;
let site: string;
let level: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  reader = await siteReader(installation.payload, world);
  const { docs } = await installation.payload.find({
    collection: 'sites',
    where: { unit: { equals: world.unit.commune } },
  });
  site = String(docs[0]!.id);
  level = await create('level-settings', { level: 'commune', steward: world.unit.province });
}, 120_000);
afterAll(() => installation.stop());

const create = async (collection: string, data: object, file?: object): Promise<string> =>
  String((await installation.payload.create({ collection, context: asSystem(), data, file } as never)).id); // prettier-ignore

const save = (data: object) => installation.rest(world.user.commune.admin).patch(`sites/${site}?depth=0`, data); // prettier-ignore
const rules = async (data: object) => {
  const { status } = await installation
    .rest(world.user.province.admin)
    .patch(`level-settings/${level}?depth=0`, data);
  expect(status).toBe(200);
};
const look = async () => (await reader.site('commune')).look;

async function refused(data: object): Promise<string> {
  const answer = await save(data);
  expect(answer.status).toBe(400);
  return JSON.stringify(await answer.json());
}

async function picture(width: number, height: number): Promise<string> {
  const data = await sharp({ create: { width, height, channels: 3, background: '#2f7d4f' } }).png().toBuffer(); // prettier-ignore
  const file = { data, mimetype: 'image/png', name: `bieu-trung-${width}x${height}.png`, size: data.length }; // prettier-ignore
  return create('media', { alt: 'Biểu trưng', steward: world.unit.commune, sharing: 'own' }, file);
}

describe('the palette of a site', () => {
  it('is chosen by its administrator and shows on the next page', async () => {
    expect((await look()).palette).toBeUndefined();
    expect((await save({ palette: 'violet' })).status).toBe(200);
    expect(await look()).toMatchObject({ palette: { name: 'violet' } });
    expect((await save({ palette: 'custom', accent: ' 5B2A86 ' })).status).toBe(200);
    const { palette } = await look();
    expect(palette?.name).toBe('custom');
    expect(palette?.css).toContain('--own-600:#5b2a86');
  });

  it('that cannot be read is refused with what fails and the nearest colour that can', async () => {
    const message = await refused({ palette: 'custom', accent: '#ffd966' });
    expect(message).toMatch(/liên kết trên nền trắng.*Màu gần nhất dùng được: #[0-9a-f]{6}/);
    const nearest = /dùng được: (#[0-9a-f]{6})/.exec(message)![1]!;
    expect((await save({ palette: 'custom', accent: nearest })).status).toBe(200);
    expect(await refused({ palette: 'custom', accent: 'red;}' })).toContain('sáu chữ số');
  });

  it('outside the rails is refused, and ignored where the rail came later', async () => {
    expect((await save({ palette: 'violet' })).status).toBe(200);
    await rules({ palettes: ['teal'] });
    expect((await look()).palette).toBeUndefined();
    expect(await refused({ palette: 'brown' })).toContain('Tỉnh không cho');
    // Everything else may still be saved while the former choice stands.
    expect((await save({ palette: 'violet', contact: { phone: '0220 1' } })).status).toBe(200);
    expect(await refused({ palette: 'custom', accent: '#5b2a86' })).toContain('Tỉnh không cho');
    expect((await save({ palette: 'teal' })).status).toBe(200);
    expect(await look()).toMatchObject({ palette: { name: 'teal' } });
    await rules({ palettes: [] });
  });
});

describe('crest and masthead picture', () => {
  it('a crest is square, stands in the frame, and is public while it does', async () => {
    expect(await refused({ crest: await picture(400, 200) })).toContain('ảnh vuông');
    const crest = await picture(200, 200);
    expect((await save({ crest, landmark: null })).status).toBe(200);
    const shown = (await look()).crest!;
    expect(shown.alt).toBe('');
    expect(shown.sources?.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    const uses = await installation.payload.db.find({ collection: 'media-uses', where: { media: { equals: crest } } }); // prettier-ignore
    expect(uses.docs).toHaveLength(1);
  });

  it('a masthead picture comes in several sizes, and neither shows where the province says no', async () => {
    expect((await save({ landmark: await picture(900, 300) })).status).toBe(200);
    expect((await look()).landmark).toMatchObject({ alt: '', width: 640 });
    await rules({ allowCrest: false, allowLandmark: false });
    expect(await look()).toMatchObject({ landmark: '/art/masthead-commune.svg' });
    expect((await look()).crest).toBeUndefined();
    expect(await refused({ crest: await picture(300, 300) })).toContain('biểu trưng riêng');
    await rules({ allowCrest: true, allowLandmark: true });
  });
});
