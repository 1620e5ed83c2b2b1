import { relationsOf } from '@/richtext/relations-of';
import { warningText } from '@/richtext/warning-text';
import { warningsOf } from '@/richtext/warnings';
import type { Readable } from '@/workflow/difference/rows';

import type { Language } from '../unit-view';
import type { MediaView } from './media-view';

type Found = {
  text: Readable;
  /** language of the text */
  locale: Language;
  media: Record<string, MediaView>;
  /** ids of articles and pages that visitors have */
  live: ReadonlySet<string>;
};

const TEXT = {
  vi: {
    alt: (name: string) => `Ảnh “${name}” chưa có mô tả cho người không nhìn được.`,
    link: 'Có liên kết đến bài hoặc trang chưa đăng; người đọc bấm vào sẽ không thấy gì.',
  },
  en: {
    alt: (name: string) => `The picture “${name}” has no description for those who cannot see it.`,
    link: 'A link leads to a text that is not published; visitors would find nothing.',
  },
};

/** What a reader should look at in a text before approving it; nothing here forbids. */
export function readerWarnings({ text, locale, media, live }: Found, language: Language): string[] {
  const { articles, pages, media: shown } = relationsOf(text.body);
  const ids = [...new Set([...(text.cover ? [text.cover] : []), ...shown])];
  const silent = ids.flatMap((id) => {
    const view = media[id];
    return view && view.picture && !view.decorative && !view.alt ? [TEXT[language].alt(view.name)] : [];
  });
  const dead = [...articles, ...pages].some((id) => !live.has(id));
  return [
    ...warningsOf({ title: text.title, body: text.body }, locale).map((warning) => warningText(warning, language)),
    ...silent,
    ...(dead ? [TEXT[language].link] : []),
  ];
} // prettier-ignore
