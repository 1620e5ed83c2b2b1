import type { VideoResult } from './video';

/** An element of EBML (RFC 8794): its id with the marker, and where its content stands. */
type Element = { id: number; body: number; end: number };

const SEGMENT = 0x18538067;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const [TRACK, CODEC, VIDEO, WIDTH, HEIGHT] = [0xae, 0x86, 0xe0, 0xb0, 0xba];
const MOST_ELEMENTS = 2_000;

const CODECS: readonly string[] = ['V_VP8', 'V_VP9', 'V_AV1', 'A_OPUS', 'A_VORBIS'];

function number(
  data: Buffer,
  at: number,
  marked: boolean,
): { value: number; length: number; open: boolean } | null {
  const first = data[at];
  if (!first) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > data.length) return null;
  let value = marked ? first : first & (0xff >> length);
  let ones =
    (first | (0xff << (8 - length))) === -1 || (first & (0xff >> length)) === 0xff >> length;
  for (let n = 1; n < length; n += 1) {
    value = value * 256 + data[at + n]!;
    ones &&= data[at + n] === 0xff;
  }
  return { value, length, open: ones };
}

/** Elements one after the other, until something that does not fit. */
function elements(data: Buffer, from: number, to: number): Element[] {
  const found: Element[] = [];
  for (let at = from; at < to && found.length < MOST_ELEMENTS;) {
    const id = number(data, at, true);
    const size = id && number(data, at + id.length, false);
    if (!id || !size) break;
    const body = at + id.length + size.length;
    // A live recording leaves the length of what it is still writing open.
    const end = size.open ? to : body + size.value;
    if (end > to) break;
    found.push({ id: id.value, body, end });
    if (id.value === CLUSTER) break;
    at = end;
  }
  return found;
}

const one = (data: Buffer, box: Element, id: number): Element | undefined =>
  elements(data, box.body, box.end).find((element) => element.id === id);

const whole = (data: Buffer, box: Element | undefined): number =>
  box && box.end > box.body && box.end - box.body <= 4
    ? data.readUIntBE(box.body, box.end - box.body)
    : 0;

/** A WebM that browsers play (VP8, VP9, AV1; Opus, Vorbis). */
export function webmVideo(data: Buffer): VideoResult {
  const segment = elements(data, 0, data.length).find(({ id }) => id === SEGMENT);
  const tracks = segment && one(data, segment, TRACKS);
  if (!tracks) return { problem: 'videoDamaged' };
  let size: { width: number; height: number } | null = null;
  for (const track of elements(data, tracks.body, tracks.end).filter(({ id }) => id === TRACK)) {
    const codec = one(data, track, CODEC);
    const name = codec ? data.toString('latin1', codec.body, codec.end).replace(/\0+$/, '') : '';
    if (!CODECS.includes(name)) return { problem: 'videoCodec' };
    const video = one(data, track, VIDEO);
    const [width, height] = video
      ? [whole(data, one(data, video, WIDTH)), whole(data, one(data, video, HEIGHT))]
      : [0, 0];
    if (width > 0 && height > 0) size ??= { width, height };
  }
  return size ?? { problem: 'videoDamaged' };
}
