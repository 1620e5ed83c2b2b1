import { normaliseText } from './normalise';

/** What is wrong with a file of captions; `line` counts from 1. */
export type CaptionFault = {
  fault: 'encoding' | 'header' | 'timing' | 'order' | 'tag' | 'text' | 'none' | 'many';
  line: number;
};

/** Times in milliseconds. */
export type Cue = { from: number; to: number; settings: string; text: string };

const MOST_CUES = 5_000;
const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMING = new RegExp(String.raw`^${TIME}[ \t]+-->[ \t]+${TIME}((?:[ \t]+\S+)*)[ \t]*$`);
const SETTING = /^(vertical:(rl|lr)|(line|position|size|align):[a-z0-9.,%-]+)$/;
/** Spans of WebVTT (W3C WebVTT 1, 3.3); everything else that begins with "<" is markup of another kind. */
const TAG =
  /<(?:\/?(?:b|i|u|c|v|lang|ruby|rt)(?:\.[\p{L}\p{N}_-]+)*(?:[ \t][^<>&]*)?|(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})>/gu;

const millis = ([hours, minutes, seconds, thousandths]: (string | undefined)[]): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

const clock = (at: number): string =>
  `${two(at / 3_600_000)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}.${String(at % 1000).padStart(3, '0')}`;

type Block = { first: number; lines: string[] };

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  lines.forEach((line, index) => {
    if (line.trim() === '') open = null;
    else if (open) open.lines.push(line);
    else blocks.push((open = { first: index + 1, lines: [line] }));
  });
  return blocks;
}

function textFault(line: string): CaptionFault['fault'] | null {
  if (line.includes('-->')) return 'timing';
  return line.replace(TAG, '').includes('<') ? 'tag' : null;
}

function cueOf({ first, lines }: Block, after: number): Cue | CaptionFault {
  const at = lines[0]?.includes('-->') ? 0 : 1;
  const found = TIMING.exec(lines[at] ?? '');
  if (!found) return { fault: 'timing', line: first + Math.min(at, lines.length - 1) };
  const [from, to] = [millis(found.slice(1, 5)), millis(found.slice(5, 9))];
  if (to <= from || from < after) return { fault: 'order', line: first + at };
  const settings = (found[9] ?? '')
    .split(/\s+/)
    .filter((one) => SETTING.test(one))
    .join(' ');
  const words = lines.slice(at + 1);
  for (const [index, line] of words.entries()) {
    const fault = textFault(line);
    if (fault) return { fault, line: first + at + 1 + index };
  }
  if (words.length === 0) return { fault: 'text', line: first + at };
  return { from, to, settings, text: words.map((line) => line.trim()).join('\n') };
}

/** Comments, styles and regions are not taken over: what is shown is words at a time. */
const isLeftOut = ({ lines }: Block): boolean =>
  /^(NOTE|STYLE|REGION)([ \t]|$)/.test(lines[0] ?? '');

/**
 * Captions in WebVTT, read strictly: a header, times in order, words with the format's own spans only.
 * @returns the cues, or the first fault and its line
 */
export function readCaptions(text: string): Cue[] | CaptionFault {
  if (text.includes('\0') || text.includes('\uFFFD')) return { fault: 'encoding', line: 1 };
  // Before anything is looked at: what is invisible could hide an arrow or a span.
  const lines = normaliseText(text.replace(/\r\n?/g, '\n')).split('\n');
  const [header, ...blocks] = blocksOf(lines);
  if (header?.first !== 1 || !/^WEBVTT([ \t].*)?$/.test(lines[0] ?? ''))
    return { fault: 'header', line: 1 };
  const cues: Cue[] = [];
  for (const block of blocks.filter((one) => !isLeftOut(one))) {
    const cue = cueOf(block, cues.at(-1)?.from ?? 0);
    if ('fault' in cue) return cue;
    if (cues.push(cue) > MOST_CUES) return { fault: 'many', line: block.first };
  }
  return cues.length > 0 ? cues : { fault: 'none', line: 1 };
}

/** The same captions in a file of ours, with nothing else in it. */
export const writeCaptions = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues
    .map(
      ({ from, to, settings, text }) =>
        `${clock(from)} --> ${clock(to)}${settings && ` ${settings}`}\n${text}\n`,
    )
    .join('\n')}`;
