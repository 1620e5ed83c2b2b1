import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { a, block, el, h, p, state, t, table, ul, li, upload } from './build.test-data';
import { textOf } from './text-of';
import { walk } from './walk';

let installation: TestInstallation;
let world: World;
let media: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  const data = await sharp({ create: { width: 40, height: 25, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const doc = await installation.payload.create({
    collection: 'media',
    overrideAccess: false,
    user: world.user.commune.editor,
    data: { alt: 'Ảnh thử' },
    file: { data, name: 'a.png', mimetype: 'image/png', size: data.length },
  });
  media = String(doc.id);
});
afterAll(() => installation.stop());

const save = (body: object) =>
  installation.rest(world.user.commune.editor).post('articles?locale=vi&draft=true', {
    title: ' Mở  cổng liên thông ',
    body,
    section: world.section,
    kind: 'news',
  });

type Saved = { doc: { id: string; title: string; body: unknown } };

/** As the verbs do; what fields skipped for the draft, they say now. */
async function publish(body: object): Promise<unknown> {
  const { doc } = (await (await save(body)).json()) as Saved;
  const data = { _status: 'published' as const };
  return installation.payload.update({ collection: 'articles', id: doc.id, data, context: asSystem() }); // prettier-ignore
}

it('normalises what is saved', async () => {
  const response = await save(
    state(
      h('h3', 'Mục'),
      el('paragraph', [
        t('Tie\u0302\u0301ng\u00a0Vie\u0323\u0302t '),
        a('javascript:alert(1)', 'bấm'),
        t(' hoặc '),
        a('https://haiduong.gov.vn', 'cổng'),
      ]),
      p(''),
      ul(li('một', ul(li('một a')))),
      table(['Thôn', 'Ngày'], ['Đông', '2/9']),
      upload(media, { caption: 'Chú thích' }),
      block('gallery', { images: [{ image: media }, { image: media, caption: 'x' }] }),
      block('video', { url: 'https://youtu.be/abc', title: 'Phim' }),
      block('file', { file: media, label: 'Tệp' }),
      { type: 'horizontalrule' },
      el('iframe', [], { src: 'https://evil.example' }),
    ),
  );
  const { doc } = (await response.json()) as Saved;
  expect(response.status).toBe(201);
  expect(doc.title).toBe('Mở cổng liên thông');
  const nodes = [...walk(doc.body)];
  expect(textOf(doc.body)).toContain('Tiếng Việt bấm hoặc cổng\nmột');
  expect(nodes.find(({ type }) => type === 'heading')?.tag).toBe('h2');
  expect(nodes.find(({ type }) => type === 'tablecell')?.headerState).toBe(1);
  expect(nodes.filter(({ type }) => type === 'link')).toHaveLength(1);
  expect(nodes.filter(({ type }) => type === 'block')).toHaveLength(3);
  expect(JSON.stringify(doc.body)).not.toMatch(/javascript:|evil|iframe/);
});

it('refuses a video from elsewhere when it is published', async () => {
  const body = state(p('x'), block('video', { url: 'https://evil.example/v', title: 'x' }));
  await expect(publish(body)).rejects.toMatchObject({ status: 400 });
});

it('refuses an empty text when it is published', async () => {
  await expect(publish(state(p(' ')))).rejects.toMatchObject({ status: 400 });
});
