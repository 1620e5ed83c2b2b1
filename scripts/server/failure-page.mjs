import { plainDocument } from '../../security/plain-document.mjs';

/** What a public address answers when its page could not be made. */
export const FAILURE_PAGE = plainDocument({
  vi: {
    title: 'Chưa mở được trang',
    body: '<p>Hệ thống gặp lỗi khi mở trang này. Mời bà con thử lại sau ít phút, hoặc <a href="/">về trang chủ</a>.</p>',
  },
  en: {
    title: 'This page could not be opened',
    body: '<p>Something went wrong on our side. Please try again in a few minutes, or <a href="/en">go to the home page</a>.</p>',
  },
});
