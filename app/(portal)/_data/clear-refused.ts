import type { Locale } from './types';

type Words = { title: string; text: string };

const BACK = { vi: 'Trở lại trang', en: 'Back to the page' };

const WORDS: Record<Locale, Record<400 | 403 | 404 | 429, Words>> = {
  vi: {
    400: { title: 'Chưa ghi được ý kiến', text: 'Biểu mẫu gửi lên không đầy đủ. Xin mở lại trang và trả lời lần nữa.' },
    403: { title: 'Chưa ghi được ý kiến', text: 'Ý kiến chỉ nhận từ chính trang đang đọc. Xin mở lại trang và trả lời tại đó.' },
    404: { title: 'Không tìm thấy trang', text: 'Trang này không còn hiện ở đây nên không nhận ý kiến.' },
    429: { title: 'Chưa ghi được ý kiến', text: 'Từ mạng này vừa có nhiều ý kiến. Xin trả lời lại sau ít phút.' },
  },
  en: {
    400: { title: 'Your answer was not recorded', text: 'The form was incomplete. Please open the page again and answer once more.' },
    403: { title: 'Your answer was not recorded', text: 'Answers are taken from the page itself only. Please open it again and answer there.' },
    404: { title: 'Page not found', text: 'This page is no longer shown here, so it takes no answers.' },
    429: { title: 'Your answer was not recorded', text: 'Many answers have just come from this network. Please try again in a few minutes.' },
  },
}; // prettier-ignore

const STYLE =
  'body{font:1.125rem/1.65 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color:#1b1715}h1{font-size:1.75rem;line-height:1.3}';

const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`); // prettier-ignore

/** A whole small page that says why an answer was not recorded, with a link back where there is a page. */
export function clearRefused(
  status: 400 | 403 | 404 | 429,
  { locale, back, wait }: { locale: Locale; back?: string; wait?: number },
): Response {
  const { title, text } = WORDS[locale][status];
  const link = back ? `<p><a href="${attribute(back)}">${BACK[locale]}</a></p>` : '';
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style>
</head><body><main><h1>${title}</h1><p>${text}</p>${link}</main></body></html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(wait ? { 'retry-after': String(Math.ceil(wait / 1000)) } : {}),
    },
  });
}
