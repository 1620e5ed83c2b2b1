import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MP4, MP4_VP9, WEBM } from '@/test/tiny-video';

import { sniff } from './sniff';
import { uploadMessage } from './upload-messages';
import { judgeUpload, VIDEO_LIMIT } from './upload-policy';
import { checkVideo, type VideoKind } from './video';

const as = (name: string) => ({ name, mimetype: 'video/mp4' });
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const brand = (...names: string[]) =>
  box('ftyp', Buffer.from(`${names[0]}\0\0\0\0${names.join('')}`, 'latin1'));

/** The tiny MP4 with something more in its "moov". */
function withInside(...more: Buffer[]): Buffer {
  const file = MP4();
  const at = file.indexOf('moov') - 4;
  const end = at + file.readUInt32BE(at);
  return Buffer.concat([
    file.subarray(0, at),
    box('moov', file.subarray(at + 8, end), ...more),
    file.subarray(end),
  ]);
}

describe('what a video is', () => {
  it('is told by its bytes', () => {
    expect(sniff(MP4())).toBe('mp4');
    expect(sniff(WEBM())).toBe('webm');
    expect(sniff(brand('qt  '))).toBe('mov');
    expect(sniff(brand('heic', 'mif1'))).toBe('heic');
    expect(
      sniff(Buffer.from(WEBM().toString('latin1').replace('webm', 'matr'), 'latin1')),
    ).toBeNull();
  });

  it('has a size in pixels', () => {
    expect(checkVideo(MP4(), 'mp4')).toEqual({ width: 64, height: 36 });
    expect(checkVideo(WEBM(), 'webm')).toEqual({ width: 64, height: 36 });
  });

  it('has it upright where a telephone was held so', () => {
    const file = MP4();
    const matrix = file.indexOf('tkhd') + 4 + (file[file.indexOf('tkhd') + 4] === 1 ? 52 : 40);
    file.writeInt32BE(0, matrix);
    file.writeInt32BE(0x10000, matrix + 4);
    expect(checkVideo(file, 'mp4')).toEqual({ width: 36, height: 64 });
  });
});

describe('what is not taken', () => {
  it('codecs that many devices do not play', () => {
    expect(checkVideo(MP4_VP9(), 'mp4')).toEqual({ problem: 'videoCodec' });
    const strange = Buffer.from(WEBM().toString('latin1').replace('V_VP8', 'V_XXX'), 'latin1');
    expect(checkVideo(strange, 'webm')).toEqual({ problem: 'videoCodec' });
  });

  it('a file cut off, or a frame without a film', () => {
    expect(checkVideo(MP4().subarray(0, 500), 'mp4')).toEqual({ problem: 'videoDamaged' });
    expect(checkVideo(brand('isom'), 'mp4')).toEqual({ problem: 'videoDamaged' });
    expect(checkVideo(WEBM().subarray(0, 60), 'webm')).toEqual({ problem: 'videoDamaged' });
  });

  it('one that is too large, with what to do', () => {
    const big = Buffer.concat([MP4(), Buffer.alloc(VIDEO_LIMIT)]);
    const verdict = judgeUpload(big, as('a.mp4'));
    expect(verdict).toMatchObject({ problem: { code: 'videoSize', limit: VIDEO_LIMIT } });
    expect('problem' in verdict && uploadMessage(verdict.problem, 'vi')).toMatch(
      /^Video nặng 64,1 MB; tối đa 64 MB/,
    );
  });

  it.each([
    ['mp4', MP4],
    ['webm', WEBM],
  ] as const)('bytes at random in %s break nothing', (kind: VideoKind, file) =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 12 }),
        fc.nat(1292),
        (changes, length) => {
          const data = file().subarray(0, length);
          for (const [at, value] of changes) if (at < data.length) data[at] = value;
          const seen = checkVideo(data, kind);
          return 'problem' in seen || (seen.width > 0 && seen.height > 0);
        },
      ),
    ),
  );
});

describe('what an MP4 tells beside the film', () => {
  it('place and author are gone, and every offset is where it was', () => {
    const file = withInside(box('udta', box('\xa9xyz', Buffer.from('+20.93+106.33/'))), box('meta', Buffer.from('Nguyễn Văn Thử')));
    const { length } = file;
    expect(checkVideo(file, 'mp4')).toEqual({ width: 64, height: 36 });
    expect(file.includes('+20.93')).toBe(false);
    expect(file.includes('Thử')).toBe(false);
    expect(file).toHaveLength(length);
    expect(checkVideo(file, 'mp4')).toEqual({ width: 64, height: 36 });
  });

  it('a track of places is not found any more', () => {
    const handler = box('hdlr', Buffer.alloc(8), Buffer.from('meta'), Buffer.alloc(12));
    const file = withInside(box('trak', box('mdia', handler, Buffer.from('GPS5'))));
    expect(checkVideo(file, 'mp4')).toEqual({ width: 64, height: 36 });
    expect(file.includes('GPS5')).toBe(false);
  });

  it('is called what everybody knows it by', () => {
    const file = MP4();
    file.write('M4V ', 8, 'latin1');
    checkVideo(file, 'mp4');
    expect(file.toString('latin1', 8, 12)).toBe('mp42');
  });
}); // prettier-ignore
