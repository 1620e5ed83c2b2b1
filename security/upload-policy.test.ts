import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { randomName } from './random-name';
import { MOST_PIXELS, reencode } from './reencode';
import { sniff } from './sniff';
import { uploadMessage } from './upload-messages';
import { judgeUpload, KINDS, PICTURE_LIMIT } from './upload-policy';

/** A ZIP's table of contents; what it packs does not matter here. */
function zip(names: string[], unpacked = 10, packed = 10): Buffer {
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(26)]);
  const directory = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(packed, 20);
    entry.writeUInt32LE(unpacked, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46);
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...directory, end]);
}

const DOCX = ['[Content_Types].xml', 'word/document.xml'];
const compound = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(64),
    Buffer.from(name, 'utf16le'),
  ]);
const picture = (width = 8, height = 5) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } });

describe('sniff', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('knows %s', async (kind) =>
    expect(sniff(await picture().toFormat(kind).toBuffer())).toBe(kind),
  );

  it('knows documents', () => {
    expect(sniff(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toBe('pdf');
    expect(sniff(zip(DOCX))).toBe('docx');
    expect(sniff(zip(['[Content_Types].xml', 'xl/workbook.xml']))).toBe('xlsx');
    expect(sniff(compound('WordDocument'))).toBe('doc');
    expect(sniff(compound('Workbook'))).toBe('xls');
  });

  it('knows what to keep out', () => {
    expect(sniff(zip([...DOCX, 'word/vbaProject.bin']))).toBe('macros');
    expect(sniff(compound('WordDocument _VBA_PROJECT'))).toBe('macros');
    expect(sniff(zip(DOCX, 500 * 1024 * 1024))).toBe('bomb');
    expect(sniff(zip(Array.from({ length: 6000 }, () => 'a')))).toBe('bomb');
    expect(
      sniff(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])),
    ).toBe('heic');
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['<!doctype html><p>x'],
    ['#!/bin/sh\necho 1 2 3 4'],
    ['MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'],
    ['GIF89a\x01\0\x01\0\0\0\0;;;;;;;;'],
    [''],
    ['PK\x03\x04 broken archive'],
  ])('does not know %j', (text) => expect(sniff(Buffer.from(text, 'latin1'))).toBeNull());

  it('takes no other archive for an office file', () =>
    expect(sniff(zip(['evil.exe']))).toBeNull());
});

describe('judgeUpload', () => {
  const as = (name: string, mimetype: string) => ({ name, mimetype });

  it('goes by content, not by claim', async () =>
    expect(judgeUpload(await picture().png().toBuffer(), as('x.pdf', 'application/pdf'))).toEqual({
      kind: 'png',
    }));

  it('limits pictures', () => {
    const big = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(PICTURE_LIMIT)]);
    expect(judgeUpload(big, as('a.jpg', 'image/jpeg'))).toMatchObject({
      problem: { code: 'pictureSize' },
    });
  });

  it('says what to do', () => {
    const MB = 1024 * 1024;
    expect(uploadMessage({ code: 'pictureSize', bytes: 31 * MB, limit: 20 * MB }, 'vi')).toBe(
      'Ảnh nặng 31 MB; tối đa 20 MB.',
    );
    expect(uploadMessage({ code: 'pictureSize', bytes: 20 * MB + 9, limit: 20 * MB }, 'vi')).toBe(
      'Ảnh nặng 20,1 MB; tối đa 20 MB.',
    );
    expect(uploadMessage({ code: 'documentSize', bytes: 40 * MB, limit: 30 * MB }, 'en')).toBe(
      'The file has 40 MB; at most 30 MB.',
    );
    expect(uploadMessage({ code: 'picture' }, 'vi')).toBe(
      'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF.',
    );
  });

  it('lets nothing through that runs', () =>
    expect(
      Object.values(KINDS)
        .map(({ mime }) => mime)
        .join(),
    ).not.toMatch(/svg|html|xml[,;]|script/));
});

describe('reencode', () => {
  it('turns upright and forgets where it was', async () => {
    const taken = await picture(30, 20)
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const written = await reencode(taken, 'jpeg');
    const meta = 'data' in written ? await sharp(written.data).metadata() : null;
    expect(meta).toMatchObject({ width: 20, height: 30, format: 'jpeg' });
    expect(meta?.exif).toBeUndefined();
  });

  it('drops what hides behind the picture', async () => {
    const written = await reencode(
      Buffer.concat([await picture().png().toBuffer(), Buffer.from('<script>')]),
      'png',
    );
    expect('data' in written && written.data.includes('<script>')).toBe(false);
  });

  it('opens no picture of absurd size', async () => {
    const header = await picture().png().toBuffer();
    header.writeUInt32BE(60_000, 16);
    header.writeUInt32BE(60_000, 20);
    expect(await reencode(header, 'png')).toEqual({
      problem: expect.stringMatching(/pixels|damaged/),
    });
    expect(60_000 * 60_000).toBeGreaterThan(MOST_PIXELS);
  });

  it('says when it is damaged', async () =>
    expect(await reencode(Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]), 'jpeg')).toEqual({
      problem: 'damaged',
    }));
});

it('names files at random', () => {
  expect(randomName('webp')).toMatch(/^[0-9a-f]{32}\.webp$/);
  expect(randomName('pdf')).not.toBe(randomName('pdf'));
}); // prettier-ignore
