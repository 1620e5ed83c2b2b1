import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type World } from '@/test/world';

const OLD = 'http://tracuu.example.vn/ho-so';

let at: TestInstallation;
let world: World;
let reader: Awaited<ReturnType<typeof siteReader>>;
let site: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  reader = await siteReader(at.payload, world);
  const { docs } = await at.payload.find({ collection: 'sites', where: { unit: { equals: world.unit.commune } } }); // prettier-ignore
  site = String(docs[0]!.id);
}, 120_000);
afterAll(() => at.stop());

const task = (href: string, label = 'Tra cứu hồ sơ') => ({ label, href, icon: 'file' });
const save = (data: object, language = 'vi') =>
  at.rest(world.user.commune.admin).patch(`sites/${site}?depth=0`, data, { headers: { 'accept-language': language, cookie: `payload-lng=${language}` } }); // prettier-ignore
const shown = async () => (await reader.site('commune')).tasks.map(({ href }) => href);

async function refused(href: string, language = 'vi'): Promise<{ path: string; message: string }> {
  const answer = await save({ tasks: [task('/lien-he'), task(href)] }, language);
  expect([href, answer.status]).toEqual([href, 400]);
  const { errors } = (await answer.json()) as { errors: { data: { errors: { path: string; message: string }[] } }[] }; // prettier-ignore
  return errors[0]!.data.errors[0]!;
}

it('lead to a path of the site or by https elsewhere', async () => {
  expect((await save({ tasks: [task('/lien-he'), task(' https://dichvucong.gov.vn ')] })).status).toBe(200); // prettier-ignore
  expect((await shown()).at(-1)).toBe('https://dichvucong.gov.vn');
});

it('by http are refused at their field, with what to do, in both languages', async () => {
  const vi = await refused(OLD);
  expect(vi.path).toBe('tasks.1.href');
  expect(vi.message).toMatch(/Hãy đổi thành https:\/\//);
  expect((await refused('HTTP://a.vn', 'en')).message).toMatch(/Please change it to https:\/\//);
});

it.each(['javascript:alert(1)', '//evil.vn', 'lien-he', 'https://gov.vn@evil.vn/'])('%s is refused', async (href) =>
  expect((await refused(href)).message).toMatch(/bắt đầu bằng/)); // prettier-ignore

it('that stood there by http before are led to still, and saved along with the rest', async () => {
  const row = (await at.payload.db.findOne<{ id: string }>({ collection: 'sites', where: { id: { equals: site } } }))!; // prettier-ignore
  await at.payload.db.updateOne({ collection: 'sites', id: site, data: { ...row, tasks: [{ id: 'a'.repeat(24), ...task(OLD) }] } }); // prettier-ignore
  expect((await save({ contact: { phone: '0220 1' } })).status).toBe(200);
  expect((await save({ tasks: [task(OLD, 'Tra cứu'), task('/lien-he')] })).status).toBe(200);
  expect((await shown())[0]).toBe(OLD);
  expect((await refused(`${OLD}/khac`)).message).toMatch(/https/);
});
