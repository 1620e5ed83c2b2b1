import { describe, expect, it } from 'vitest';

import { block, p, state } from './build.test-data';
import { mediaIn } from './media-in';
import { normaliseState } from './normalise-state';
import { ownVideos, videoFaults } from './own-video';
import { relationsOf } from './relations-of';
import { fieldsOf } from './state';
import { textBlocks } from './text-blocks';
import { walk } from './walk';
import { warningText } from './warning-text';
import { warningsOf } from './warnings';

const FIELDS = {
  source: 'own',
  video: 'v',
  poster: { id: 'p' },
  captionsVi: 'c',
  captionsEn: 'e',
  title: 'Họp thôn',
  transcript: 'Lời',
};
const TYPES: Record<string, string> = {
  v: 'video/mp4',
  p: 'image/jpeg',
  c: 'text/vtt',
  e: 'text/vtt',
};
const typeOf = (id: string) => TYPES[id];
const text = (more: object = {}) =>
  state(p('Sáng nay họp.'), block('video', { ...FIELDS, ...more }));
const stored = (more: object = {}) =>
  [...walk(normaliseState(text(more)))]
    .map(fieldsOf)
    .find(({ blockType }) => blockType === 'video');

describe('an own video', () => {
  it('names all of its files, so that they are public, kept and approved with the text', () => {
    expect(relationsOf(text()).media).toEqual(['v', 'p', 'c', 'e']);
    expect(ownVideos(text())).toEqual([
      { video: 'v', poster: 'p', captions: { vi: 'c', en: 'e' }, speechless: false },
    ]);
    expect(mediaIn(text())).toEqual({ video: true });
  });

  it('is a link or a file, never both', () => {
    const kept = stored({ url: 'https://youtu.be/abc', evil: 'x' });
    expect(kept).toMatchObject({
      source: 'own',
      video: 'v',
      poster: 'p',
      captionsVi: 'c',
      captionsEn: 'e',
    });
    expect(kept).not.toHaveProperty('url');
    expect(kept).not.toHaveProperty('evil');
    for (const source of ['link', undefined, 'other'])
      expect(Object.keys(stored({ source, url: 'https://youtu.be/abc' }) ?? {}).sort()).toEqual([
        'blockName',
        'blockType',
        'title',
        'transcript',
        'url',
      ]);
  });

  it('is normalised once', () => {
    const once = normaliseState(text({ speechless: true }));
    expect(normaliseState(once)).toEqual(once);
  });

  it('shows the second reader its poster and captions too', () =>
    expect(textBlocks(text()).map(({ kind, media }) => [kind, media])).toEqual([
      ['paragraph', null],
      ['picture', 'p'],
      ['file', 'c'],
      ['file', 'e'],
      ['video', 'v'],
    ]));
});

describe('what it lacks', () => {
  it.each([
    [{}, 'vi', []],
    [{ captionsVi: null }, 'vi', ['video-captions-missing']],
    [{ captionsVi: null }, 'en', []],
    [{ captionsVi: null, captionsEn: null }, 'en', ['video-captions-missing']],
    [{ captionsVi: null, captionsEn: null, speechless: true }, 'vi', []],
    [{ captionsVi: 'p', speechless: true }, 'vi', ['video-captions-missing']],
    [{ video: 'p', poster: 'v' }, 'vi', ['video-file-missing', 'video-poster-missing']],
    [{ video: 'gone', poster: null }, 'vi', ['video-file-missing', 'video-poster-missing']],
    [{ source: 'link' }, 'vi', []],
  ] as const)('%j in %s', (more, locale, faults) => expect(videoFaults(text(more), locale, typeOf)).toEqual(faults));

  it('is said while somebody writes, in both languages', () => {
    const [warning] = warningsOf({ title: 'Họp thôn', body: text({ captionsVi: null, video: 'anything' }) });
    expect(warning).toEqual({ code: 'video-captions-missing', path: 'body' });
    expect(warningText(warning!, 'vi')).toContain('phụ đề .vtt');
    expect(warningText(warning!, 'en')).toContain('.vtt');
    expect(warningsOf({ title: 'Họp thôn', body: text() })).toEqual([]);
  });
}); // prettier-ignore
