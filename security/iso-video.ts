import type { VideoResult } from './video';

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2). */
type Box = { type: string; start: number; body: number; end: number };

const MOST_BOXES = 20_000;
const CODECS: Readonly<Record<string, readonly string[]>> = {
  vide: ['avc1', 'avc3'],
  soun: ['mp4a'],
};
/** Names, comments and the place where it was taken. */
const DESCRIPTIONS: readonly string[] = ['udta', 'meta', 'uuid'];
const PLAIN_BRAND = /^(isom|iso[2-9]|mp4[12])$/;

/** The boxes that stand between two offsets; null where they do not fit. */
function boxes(data: Buffer, from: number, to: number): Box[] | null {
  const found: Box[] = [];
  for (let at = from; at < to;) {
    if (to - at < 8 || found.length >= MOST_BOXES) return null;
    const short = data.readUInt32BE(at);
    if (short === 1 && to - at < 16) return null;
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(data.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < head || size > to - at) return null;
    found.push({
      type: data.toString('latin1', at + 4, at + 8),
      start: at,
      body: at + head,
      end: at + size,
    });
    at += size;
  }
  return found;
}

const inside = (data: Buffer, box: Box): Box[] => boxes(data, box.body, box.end) ?? [];

function path(data: Buffer, box: Box, ...names: string[]): Box | null {
  return names.reduce<Box | null>(
    (at, name) => at && (inside(data, at).find(({ type }) => type === name) ?? null),
    box,
  );
}

/** Nothing moves, so that every offset in the file still holds. */
function blank(data: Buffer, box: Box): void {
  data.write('free', box.start + 4, 'latin1');
  data.fill(0, box.body, box.end);
}

function sampleTypes(data: Buffer, track: Box): string[] {
  const box = path(data, track, 'mdia', 'minf', 'stbl', 'stsd');
  return box ? (boxes(data, box.body + 8, box.end) ?? []).map(({ type }) => type) : [];
}

function sizeOf(data: Buffer, track: Box): { width: number; height: number } | null {
  const head = path(data, track, 'tkhd');
  if (!head) return null;
  // Version 1 has its times in 64 bits.
  const matrix = head.body + (data[head.body] === 1 ? 52 : 40);
  if (head.end < matrix + 44) return null;
  const [width, height] = [data.readUInt16BE(matrix + 36), data.readUInt16BE(matrix + 40)];
  if (width === 0 || height === 0) return null;
  // Held upright, a telephone writes a wide picture and turns it by a quarter.
  const turned = data.readInt32BE(matrix) === 0 && data.readInt32BE(matrix + 4) !== 0;
  return turned ? { width: height, height: width } : { width, height };
}

function handlerOf(data: Buffer, track: Box): string {
  const box = path(data, track, 'mdia', 'hdlr');
  return box && box.end >= box.body + 12
    ? data.toString('latin1', box.body + 8, box.body + 12)
    : '';
}

/**
 * An MP4 that every browser plays (H.264, AAC). Tracks of another kind, and what it says of place and author, are blanked
 * in `data` itself: the file is large, and a copy of it would be too.
 */
export function isoVideo(data: Buffer): VideoResult {
  const top = boxes(data, 0, data.length);
  const movie = top?.find(({ type }) => type === 'moov');
  const parts = movie && boxes(data, movie.body, movie.end);
  if (!top || !parts || !top.some(({ type }) => type === 'mdat'))
    return { problem: 'videoDamaged' };
  let size: { width: number; height: number } | null = null;
  for (const track of parts.filter(({ type }) => type === 'trak')) {
    const codecs = CODECS[handlerOf(data, track)];
    if (!codecs) {
      blank(data, track);
      continue;
    }
    const used = sampleTypes(data, track);
    if (used.length === 0) return { problem: 'videoDamaged' };
    if (!used.every((one) => codecs.includes(one))) return { problem: 'videoCodec' };
    if (codecs === CODECS.vide) size ??= sizeOf(data, track);
    inside(data, track)
      .filter(({ type }) => DESCRIPTIONS.includes(type))
      .forEach((box) => blank(data, box));
  }
  if (!size) return { problem: 'videoDamaged' };
  [...top, ...parts]
    .filter(({ type }) => DESCRIPTIONS.includes(type))
    .forEach((box) => blank(data, box));
  // "M4V " and the like are the same format by another name, which others would not know it by.
  if (!PLAIN_BRAND.test(data.toString('latin1', 8, 12))) data.write('mp42', 8, 'latin1');
  return size;
}
