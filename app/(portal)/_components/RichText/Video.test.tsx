import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { block, state } from '@/richtext/build.test-data';

import { newsArticle } from '../../_data/structured';
import type { ArticleView, SiteView } from '../../_data/types';
import { downloadName } from './download-name';
import { RichText } from './RichText';
import type { RichTextBody } from './types';

const media: RichTextBody['media'] = {
  v: {
    kind: 'video',
    href: '/media/v.mp4',
    type: 'MP4',
    mime: 'video/mp4',
    bytes: 12_582_912,
    since: '2024-08-27T01:00:00.000Z',
    width: 1280,
    height: 720,
  },
  p: {
    kind: 'picture',
    full: '/media/p.webp',
    image: { src: '/media/p-640.webp', alt: 'Bà con họp', width: 640, height: 400 },
  },
  c: { kind: 'file', href: '/media/c.vtt', type: 'WebVTT', bytes: 900 },
  e: { kind: 'file', href: '/media/e.vtt', type: 'WebVTT', bytes: 900 },
};

const OWN = {
  source: 'own',
  video: 'v',
  poster: 'p',
  captionsVi: 'c',
  captionsEn: 'e',
  title: 'Họp thôn',
  transcript: 'Một.\nHai.',
};
const body = (fields: object = {}, files = media): RichTextBody => ({
  state: state(block('video', { ...OWN, ...fields })),
  media: files,
  links: {},
});
const draw = (value: RichTextBody, locale: 'vi' | 'en' = 'vi') =>
  renderToStaticMarkup(<RichText locale={locale} value={value} />);

describe('an own video', () => {
  it('plays by the browser’s own controls, loads nothing before, and keeps its place free', () => {
    const html = draw(body());
    expect(html).toContain(
      '<video controls="" preload="none" playsInline="" poster="/media/p-640.webp" width="1280" height="720" style="aspect-ratio:1280 / 720" aria-label="Họp thôn">',
    );
    expect(html).toContain('<source src="/media/v.mp4" type="video/mp4"/>');
    expect(html).not.toMatch(/autoplay|script|iframe/i);
  });

  it('has captions by language, those of the text first', () => {
    expect(draw(body())).toContain(
      '<track kind="captions" src="/media/c.vtt" srcLang="vi" label="Tiếng Việt" default=""/><track kind="captions" src="/media/e.vtt" srcLang="en" label="Tiếng Anh"/>',
    );
    expect(draw(body(), 'en')).toContain('srcLang="en" label="English" default=""/>');
    expect(draw(body({ captionsEn: null }), 'en')).toContain(
      'srcLang="vi" label="Vietnamese" default=""/>',
    );
    expect(draw(body({ captionsVi: null, captionsEn: null }))).not.toContain('<track');
  });

  it('is offered to take home with type and size, and its words to read', () => {
    const html = draw(body());
    expect(html).toContain(
      'href="/media/v.mp4" download="Họp thôn.mp4">Tải video (MP4, 12 MB)</a>',
    );
    expect(html).toContain('<p>Một.</p><p>Hai.</p></details>');
  });

  it('takes the shape of its poster where its own is not known', () => {
    const {
      width: _w,
      height: _h,
      ...unknown
    } = media.v as Extract<RichTextBody['media'][string], { kind: 'video' }>;
    expect(draw(body({}, { ...media, v: unknown }))).toContain('width="640" height="400"');
  });

  it('is not there where it is not public', () => {
    expect(draw(body({}, {}))).toBe('<div class="rich-text"></div>');
    expect(draw(body({ video: 'p' }))).toBe('<div class="rich-text"></div>');
  });

  it('attached as a file it is a file', () => {
    const html = draw({
      ...body(),
      state: state(block('file', { file: 'v', label: 'Bản ghi cuộc họp' })),
    });
    expect(html).toContain('Bản ghi cuộc họp<small>MP4, 12 MB</small>');
  });
});

it('is named so that it is one file in any folder', () => {
  expect(downloadName('Họp: ngày 1/9?', '/media/v.webm')).toBe('Họp ngày 1 9.webm');
  expect(downloadName(' ', '/media/v.mp4')).toBe('video.mp4');
});

it('search engines are told of it', () => {
  const site = { address: 'https://anbinh.example.vn', locale: 'vi' } as unknown as SiteView;
  const article = { ref: 'x', path: '/tin/x', publishedAt: '2024-08-27T01:00:00.000Z', history: {}, body: body() } as unknown as ArticleView;
  const [video] = newsArticle(site, article).video as Record<string, string>[];
  expect(video).toMatchObject({ '@type': 'VideoObject', name: 'Họp thôn', uploadDate: '2024-08-27T01:00:00.000Z', encodingFormat: 'video/mp4', transcript: 'Một.\nHai.' });
  expect(video?.contentUrl).toMatch(/^https?:\/\/.+\/media\/v\.mp4$/);
  expect(video?.thumbnailUrl).toMatch(/\/media\/p-640\.webp$/);
  expect(newsArticle(site, { ...article, body: { ...article.body, media: {} } })).not.toHaveProperty('video');
}); // prettier-ignore
