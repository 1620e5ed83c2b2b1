import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { GET } from '@/app/(system)/media/[file]/route';
import { block, p, state } from '@/richtext/build.test-data';
import { previewFile } from '@/preview/preview-file';
import { env } from '@/security/env';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { uploadPicture } from '@/test/picture';
import { CAPTIONS, MP4, MP4_VP9, WEBM } from '@/test/tiny-video';
import { uploadFile } from '@/test/upload-file';
import { buildWorld, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const author = () => at.rest(world.user.commune.author);
const editor = () => world.user.commune.editor;
const send = (data: Buffer | string, name: string, type: string) =>
  uploadFile(author(), Buffer.from(data), name, type);

const get = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://x/media/${file}`, { headers }), { params: Promise.resolve({ file }) });

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('an upload', () => {
  it.each([
    ['mp4', MP4, 'video/mp4'],
    ['webm', WEBM, 'video/webm'],
  ] as const)('%s is stored with the size of its picture', async (ending, file, type) => {
    const { doc } = await send(file(), `hop thon.${ending}`, 'application/octet-stream');
    expect(doc).toMatchObject({ mimeType: type, width: 64, height: 36, title: 'hop thon' });
    expect(doc!.filename).toMatch(new RegExp(String.raw`^[0-9a-f]{32}\.${ending}$`));
    expect(await readFile(path.join(env().mediaDir, doc!.filename))).toHaveLength(file().length);
  });

  it('captions are written anew, with words only', async () => {
    const noted = CAPTIONS.replace(
      '\n\n',
      '\n\nSTYLE\n::cue { background: url(https://evil.example) }\n\n',
    );
    const { doc } = await send(noted, 'loi.vtt', 'text/plain');
    expect(doc).toMatchObject({ mimeType: 'text/vtt' });
    expect(await readFile(path.join(env().mediaDir, doc!.filename), 'utf8')).toBe(CAPTIONS);
  });

  it.each([
    [MP4_VP9(), 'a.mp4', /nhiều máy không phát được/],
    [MP4().subarray(0, 400), 'a.mp4', /Không mở được video này/],
    [Buffer.from('<html><script>alert(1)</script></html>'), 'a.mp4', /Chỉ nhận ảnh/],
    [Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nChào'), 'a.srt', /tệp WebVTT/],
    [
      Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script>'),
      'a.vtt',
      /^Dòng 4 của tệp phụ đề/,
    ],
  ])('refused: %#', async (data, name, message) => {
    const { status, messages } = await send(data, name, 'video/mp4');
    expect(status).toBe(400);
    expect(messages.join()).toMatch(message);
  });
});

/** An article with an own video, complete unless `without` names something. */
async function withVideo(fields: object = {}) {
  const [video, captions, poster] = [
    (await send(MP4(), 'hop.mp4', 'video/mp4')).doc!,
    (await send(CAPTIONS, 'hop.vtt', 'text/vtt')).doc!,
    await uploadPicture(author()),
  ];
  const own = {
    // As the editor gives it.
    id: '6b08a684962f031f2a4c8526',
    source: 'own',
    video: video.id,
    poster: poster.id,
    captionsVi: captions.id,
    title: 'Họp thôn',
  };
  const item = await bench.write('commune', {
    body: state(p('Sáng nay họp.'), block('video', { ...own, ...fields })),
  });
  return { item, video, captions, poster };
}

describe('what a text with a video lacks', () => {
  it.each([
    [{ captionsVi: null }, 'video-captions-missing'],
    [{ poster: null }, 'video-poster-missing'],
    [{ video: null }, 'video-file-missing'],
  ])('%j: is said when it is submitted', async (fields, reason) => {
    const { item } = await withVideo(fields);
    const answer = await bench.act(world.user.commune.author, item, 'submit');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.names).toEqual([reason]);
  });

  it('a picture in the place of the video, or a video in that of the poster', async () => {
    const { poster, video } = await withVideo();
    const { item } = await withVideo({ video: poster.id, poster: video.id });
    const { names } = await bench.act(world.user.commune.author, item, 'submit');
    expect(names.sort()).toEqual(['video-file-missing', 'video-poster-missing']);
  });

  it('needs no captions where nobody speaks', async () => {
    const { item } = await withVideo({ captionsVi: null, speechless: true });
    expect((await bench.approve('commune', item)).status).toBe(200);
  });
});

describe('a video that a public text shows', () => {
  it('is sent whole or in part, and not a byte of it after the text was withdrawn', async () => {
    const { item, video, captions, poster } = await withVideo();
    const all = [video.filename, captions.filename, poster.filename];
    for (const file of all) expect((await get(file)).status, file).toBe(404);
    expect((await bench.approve('commune', item)).status).toBe(200);

    const whole = await get(video.filename);
    expect(whole.status).toBe(200);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'accept-ranges': 'bytes', 'content-disposition': 'inline', 'content-length': String(MP4().length), 'content-type': 'video/mp4', 'x-content-type-options': 'nosniff',
    });
    expect(whole.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(whole.headers.get('content-security-policy')).toMatch(/sandbox allow-same-origin$/);
    const stored = await bytesOf(whole);

    const part = await get(video.filename, { range: 'bytes=100-199' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${stored.length}`);
    expect((await bytesOf(part)).equals(stored.subarray(100, 200))).toBe(true);
    const end = await get(video.filename, { range: 'bytes=-50' });
    expect((await bytesOf(end)).equals(stored.subarray(-50))).toBe(true);
    const beyond = await get(video.filename, { range: `bytes=${stored.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${stored.length}`]);

    const etag = whole.headers.get('etag')!;
    expect((await get(video.filename, { range: 'bytes=0-1', 'if-range': etag })).status).toBe(206);
    expect((await get(video.filename, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await get(video.filename, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(captions.filename)).headers.get('content-type')).toBe('text/vtt; charset=utf-8');

    for (const { id } of [video, captions, poster])
      expect((await at.rest(editor()).delete(`media/${id}`)).status).toBe(409);

    await bench.act(editor(), item, 'withdraw', { ending: 'withdrawn', reason: 'Đăng nhầm.' });
    for (const file of all) {
      expect((await get(file)).status, file).toBe(404);
      expect((await get(file, { range: 'bytes=0-1' })).status, file).toBe(404);
      expect((await get(file, { range: 'bytes=0-1', 'if-range': etag })).status, file).toBe(404);
    }
  });

  it('is told on the card, and its files open with a preview link and nothing else', async () => {
    const { item, video, captions, poster } = await withVideo();
    const { body } = await bench.main(item);
    const link = { version: { body } } as unknown as Parameters<typeof previewFile>[1];
    expect(await previewFile(at.payload, link, video.filename)).toMatchObject({ type: 'video/mp4' });
    expect(await previewFile(at.payload, link, captions.filename)).toMatchObject({ type: 'text/vtt' });
    expect(await previewFile(at.payload, link, poster.filename)).not.toBeNull();
    const { doc: other } = await send(WEBM(), 'khac.webm', 'video/webm');
    expect(await previewFile(at.payload, link, other!.filename)).toBeNull();

    await bench.approve('commune', item);
    const placed = await at.payload.db.findOne<{ id: string; card?: { media?: object } }>({ collection: 'placements', where: { item: { equals: item } } });
    expect(placed?.card?.media).toEqual({ video: true });
  });

  it('keeps its link form and its own apart: one of both', async () => {
    const { item } = await withVideo({ url: 'https://youtu.be/abc' });
    const own = JSON.stringify((await bench.main(item)).body);
    expect(own).not.toContain('youtu.be');
    const link = await bench.write('commune', { body: state(block('video', { url: 'https://youtu.be/abc', video: 'x', poster: 'y', title: 'Phim' })) });
    expect(JSON.stringify((await bench.main(link)).body)).not.toContain('poster');
  });
}); // prettier-ignore
