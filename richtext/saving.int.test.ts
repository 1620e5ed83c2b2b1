import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';

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

const save = (body: object, status: 'draft' | 'published') =>
  installation.rest(world.user.commune.editor).post('articles?locale=vi', {
    title: ' Mở  cổng liên thông ',
    body,
    section: world.section,
    kind: 'news',
    _status: status,
  });

type Saved = { doc: { title: string; body: unknown } };

it.each(['draft', 'published'] as const)('normalises what is saved (%s)', async (status) => {
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
    status,
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
  const response = await save(
    state(p('x'), block('video', { url: 'https://evil.example/v', title: 'x' })),
    'published',
  );
  expect(response.status).toBe(400);
});

it('refuses an empty text when it is published', async () => {
  expect((await save(state(p(' ')), 'published')).status).toBe(400);
}); // prettier-ignore
