import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { env } from '@/security/env';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

type Role = 'author' | 'editor' | 'moderator' | 'admin';
type Doc = Record<string, unknown> & {
  id: string;
  filename: string;
  sizes: Record<string, Record<string, unknown>>;
};

const picture = (width = 1600, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: '#2f7d4f' } });

/** A photograph as a telephone makes it: with its place, turned by its EXIF. */
const photograph = () =>
  picture().withExif({ IFD0: { Model: 'Nokia' }, IFD3: { GPSLatitude: '20/1 56/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 }).jpeg().toBuffer(); // prettier-ignore

async function send(
  at: keyof World['user'],
  role: Role,
  file: Buffer,
  name: string,
  type: string,
  data: object,
) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(file)], name, { type }));
  form.set('_payload', JSON.stringify(data));
  const response = await installation.rest(world.user[at][role]).post('media?locale=vi', form);
  const body = (await response.json()) as {
    doc?: Doc;
    errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
  };
  return {
    status: response.status,
    doc: body.doc,
    errors: body.errors?.flatMap((error) => error.data?.errors ?? []) ?? [],
  };
}

const stored = () => readdir(env().mediaDir).catch(() => [] as string[]);

describe('what is refused', () => {
  it.each([
    [
      'anh.png',
      'image/png',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF.',
    ],
    [
      'anh.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"/>  ',
      'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF.',
    ],
    [
      'trang.html',
      'text/html',
      '<!doctype html><script>alert(1)</script>',
      'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF, video MP4, WebM, phụ đề WebVTT và tệp PDF, Word, Excel.',
    ],
    [
      'don.pdf',
      'application/pdf',
      '<!doctype html><script>alert(1)</script>',
      'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF, video MP4, WebM, phụ đề WebVTT và tệp PDF, Word, Excel.',
    ],
  ])('%s (%s)', async (name, type, content, message) => {
    const before = await stored();
    const { status, errors } = await send('commune', 'editor', Buffer.from(content), name, type, {
      alt: 'x',
    });
    expect(status).toBe(400);
    expect(errors).toEqual([expect.objectContaining({ path: 'file', message })]);
    expect(await stored()).toEqual(before);
  });

  it('a picture without a description, in Vietnamese', async () => {
    const { status, errors } = await send(
      'commune',
      'editor',
      await photograph(),
      'a.jpg',
      'image/jpeg',
      {},
    );
    expect(status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({
        path: 'alt',
        message: 'Chưa mô tả ảnh. Hãy ghi ảnh có gì, hoặc chọn "Ảnh trang trí".',
      }),
    ]);
  });

  it('a picture cut off', async () => {
    const half = (await photograph()).subarray(0, 900);
    const { errors } = await send('commune', 'editor', half, 'a.jpg', 'image/jpeg', { alt: 'x' });
    expect(errors[0]?.message).toBe('Không mở được ảnh này. Tệp có thể đã hỏng.');
  });
});

describe('what is stored', () => {
  let doc: Doc;
  beforeAll(async () => {
    const sent = await send('commune', 'editor', await photograph(), 'IMG 0042.JPG', 'image/jpeg', {
      alt: ' Ruộng  hành ',
      sharing: null,
      steward: world.unit.sibling,
    });
    expect(sent.status).toBe(201);
    doc = sent.doc!;
  });

  it('has a random name and remembers its own', () => {
    expect(doc.filename).toMatch(/^[0-9a-f]{32}\.jpg$/);
    expect(doc.title).toBe('IMG 0042');
    expect(doc.alt).toBe('Ruộng hành');
  });

  it('belongs to the writer, whatever came in', () => {
    expect(doc.steward).toBe(world.unit.commune);
    expect(doc.sharing).toBe('own');
  });

  it('is upright and without place or camera', async () => {
    const meta = await sharp(path.join(env().mediaDir, doc.filename)).metadata();
    expect([meta.width, meta.height]).toEqual([1000, 1600]);
    expect(meta.exif).toBeUndefined();
    expect(meta.orientation).toBeUndefined();
  });

  it('has every size in both formats', async () => {
    for (const [size, width] of Object.entries({ thumb: 320, card: 640, wide: 1000 })) {
      for (const format of ['Avif', 'Webp']) {
        const made = doc.sizes[`${size}${format}`];
        expect(made).toMatchObject({ width, mimeType: `image/${format.toLowerCase()}` });
        const meta = await sharp(path.join(env().mediaDir, String(made?.filename))).metadata();
        expect(meta.exif).toBeUndefined();
      }
    }
  });

  it('cannot get another file', async () => {
    const form = new FormData();
    form.set(
      'file',
      new File([new Uint8Array(await photograph())], 'b.jpg', { type: 'image/jpeg' }),
    );
    form.set('_payload', JSON.stringify({ alt: 'y' }));
    const response = await installation
      .rest(world.user.commune.editor)
      .patch(`media/${doc.id}`, form);
    expect(response.status).toBe(400);
  });

  it('keeps its description', async () => {
    const { commune } = world.user;
    const emptied = await installation
      .rest(commune.editor)
      .patch(`media/${doc.id}?locale=vi`, { alt: '' });
    expect(emptied.status).toBe(400);
    const marked = await installation
      .rest(commune.editor)
      .patch(`media/${doc.id}?locale=vi`, { alt: '', decorative: true });
    expect(marked.status).toBe(200);
  });

  it('is sent to signed-in people of its unit only, harmless', async () => {
    const file = `media/file/${doc.filename}`;
    expect((await installation.rest().get(file)).status).toBe(403);
    expect((await installation.rest(world.user.sibling.editor).get(file)).status).not.toBe(200);
    const own = await installation.rest(world.user.commune.editor).get(file);
    expect(own.status).toBe(200);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect(own.headers.get('content-security-policy')).toContain('sandbox');
    await own.body?.cancel();
  });
});

describe('who may use it', () => {
  const sees = async (at: keyof World['user'], role: Role, id: string) =>
    (await installation.rest(world.user[at][role]).get(`media/${id}`)).status === 200;

  it('follows sharing', async () => {
    const small = await picture(40, 25).png().toBuffer();
    const make = async (at: keyof World['user'], sharing?: string) =>
      (await send(at, 'editor', small, 'a.png', 'image/png', { alt: 'x', ...(sharing ? { sharing } : {}) })).doc!;

    const down = await make('province');
    expect(down.sharing).toBe('down');
    expect(await sees('commune', 'author', down.id)).toBe(true);

    const kept = await make('district', 'own');
    expect(await sees('commune', 'author', kept.id)).toBe(false);
    expect(await sees('province', 'editor', kept.id)).toBe(false);
    expect(await sees('province', 'moderator', kept.id)).toBe(true);

    const up = await make('commune', 'up');
    expect(await sees('district', 'author', up.id)).toBe(true);
    expect(await sees('province', 'editor', up.id)).toBe(true);
    expect(await sees('sibling', 'editor', up.id)).toBe(false);
    expect((await installation.rest(world.user.district.editor).patch(`media/${up.id}`, { title: 'z' })).status).not.toBe(200);
  });
}); // prettier-ignore

it('notes the main colour of a picture, whatever the form says', async () => {
  const file = await picture(400, 300).jpeg().toBuffer();
  const form = { alt: 'Nền xanh', colour: '#ff0000;}' };
  const { doc } = await send('commune', 'author', file, 'nen.jpg', 'image/jpeg', form);
  expect(doc?.colour).toMatch(/^#[0-9a-f]{6}$/);
  expect(doc?.colour).not.toBe('#ff0000');
  const { status } = await installation
    .rest(world.user.commune.editor)
    .patch(`media/${doc!.id}`, { colour: 'red' });
  expect(status).toBe(200);
  const after = await installation.payload.findByID({ collection: 'media', id: doc!.id });
  expect(after.colour).toBe(doc?.colour);
});
